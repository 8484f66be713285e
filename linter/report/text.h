// The report for people: each finding with a frame in the post and one in every other file that it rests on, and the total as the
// last line.
//
// What it writes is printable UTF-8 with LF line ends, no line longer than 4,000 characters, whatever the files hold.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string text_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
