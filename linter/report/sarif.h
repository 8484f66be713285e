// The report in SARIF 2.1.0 (OASIS), which GitHub's code scanning and editors read: one run, with the cards of the rules that found something.
//
// Columns count code points, and the end of a region is excluded, as in all that sml says. Paths are percent-encoded and start from the
// checkout (SRCROOT). A text longer than people read is cut with …; of more findings than GitHub takes the worst stay, and a notification says so.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string sarif_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
