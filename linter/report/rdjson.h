// The report for reviewdog (Reviewdog Diagnostic Format): one JSON object of diagnostics.
//
// Columns there count bytes of the line in UTF-8.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string rdjson_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
