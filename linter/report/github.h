// The report as annotations of GitHub Actions: the ten worst of each severity, which is what GitHub shows of a step, how many more there are, and
// the total as the last line.
//
// Its lines are the only commands to a build server in any report, and their words are escaped as the runner wants it.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string github_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
