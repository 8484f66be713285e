// The report for programs: one JSON object, as schemas/report.json describes it.
//
// The same outcome gives the same bytes. Texts are printable UTF-8; lines and columns count from 1, columns in code points.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

// With a final line break.
std::string json_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
