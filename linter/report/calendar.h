// The plan of posts as a page of its own, to be looked at, printed and sent to the business: a month a table, each day with what the facts say of
// it and its posts, and below each table what was found about them.
//
// It loads nothing and runs nothing, and forbids the browser to. Posts that are outside the days are counted, those without a moment listed apart.
#pragma once

#include <span>
#include <string>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

struct ClientCalendar {
  const model::Client* client = nullptr;   // of the outcome's world, with its posts
  time::Date first{};                      // days by the client's clock
  time::Date last{};
};

std::string calendar(std::span<const ClientCalendar> clients, const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
