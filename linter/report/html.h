// The report as a page of its own, to be sent and read in any browser, on a phone and on paper: the total, then the findings by client and post,
// each with its places.
//
// Of what could be fixed with commands it is silent: whoever gets it has the words of each fix.
// It loads nothing and runs nothing, and forbids the browser to. Of more findings than a browser likes to show the worst stay, and the end tells how
// many were left out. Words of posts are shown, never obeyed.
#pragma once

#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

std::string html_report(const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
