// What comments silence, for a review of them: `sml check --suppressed`.
//
// Lines are printable; each names the comment's place, and below it stand the findings that it silences, or why there are none.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string suppressed_list(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
