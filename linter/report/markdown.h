// The report as Markdown, for the summary of a job or a comment: the totals as a table, then the findings by client and file.
//
// It is under 1 MiB, the most that GitHub takes for the summary of a step, whatever the repository holds: the worst findings stay, and the end
// tells how many were left out. Words of posts are shown, never sent: no HTML, links, mentions or references.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string markdown_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
