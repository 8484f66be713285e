// The reports for people: each finding with a frame in the post and one in every other file that it rests on, or in one line, and the
// total as the last line.
//
// What they write is printable UTF-8 with LF line ends, no line longer than 4,000 characters, whatever the files hold.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string text_report(const run::Outcome& outcome, const ReportStyle& style);

// One line a finding, for long lists and for editors that find places in what a program prints.
std::string brief_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
