// The report as Checkstyle's XML, which many review bots and build servers read: a file with its findings.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string checkstyle_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
