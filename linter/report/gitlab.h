// The report for GitLab's Code Quality: a JSON array of issues in the form of Code Climate, as far as GitLab reads it.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string gitlab_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
