// One client's part of the plan of posts (calendar.h): what there is in all, a table a month with what was found below it, and what has no moment.
#pragma once

#include <string>

#include "linter/report/calendar.h"

namespace sml::report {

// What a part has from its page; it refers to it.
struct PageParts {
  const run::Outcome& outcome;
  const ReportStyle& style;
  const model::AccountIndex& accounts;
  std::string anchor;                      // that leads to the part
  bool says_zone = false;                  // other clients have other zones
};

std::string client_plan(const ClientCalendar& asked, const PageParts& page);

}  // namespace sml::report
