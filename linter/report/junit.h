// The report as JUnit's XML, for servers that know nothing but tests: a suite a file, in which each finding is a test.
//
// What counts for the exit status (ReportStyle::fail_on) is a failure. The rest are tests that passed, told in their suite's output. The first suite, sml's
// own, tells what could not be checked, and the total. It keeps to the stricter of the schemas in use, that of Apache Ant.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string junit_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
