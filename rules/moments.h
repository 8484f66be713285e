// How findings tell moments: how much of a date the reader has just read, and bounds as their files write them.
#pragma once

#include <string>

#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/phrase.h"
#include "linter/time/written_civil.h"

namespace sml::rules {

// How near a moment lies to another that the message has said with its date: "same_day", "same_month" or "apart". Cards choose by it
// how much of the second date they say.
inline std::string nearness(time::Civil said, time::Civil moment) {
  if (said.date == moment.date) return "same_day";
  return said.date.year == moment.date.year && said.date.month == moment.date.month ? "same_month" : "apart";
}

// A bound of a post's publication: the argument `name` as a moment, `name`_says, which is "day" where it was written as a date alone
// and else "moment", and `near`: how near publication lies to it.
inline void with_bound(rule::Finding& finding, const std::string& name, const time::WrittenMoment& bound, const rule::PostView& view) {
  const time::Civil civil = time::written_civil(bound, view.client.zone);
  finding.with(name, civil).with(name + "_says", bound.date_only ? "day" : "moment").with("near", nearness(civil, view.planned.publish_civil));
}

// What the client's clock does between two moments: "back", "forward" or "steady". By it a wait is an hour longer or shorter than the clock shows.
inline std::string clock_between(time::Instant from, time::Instant to, const time::Zone& zone) {
  const int before = zone.offset_seconds(from), behind = zone.offset_seconds(to);
  return behind < before ? "back" : before < behind ? "forward" : "steady";
}

// How long it is from now to a moment, as people count it: where that is told in days alone, the days of the client's calendar.
inline base::Duration length_until(const time::WrittenMoment& moment, const model::World& world, const time::Zone& zone) {
  const base::Duration exact = time::instant_of(moment, zone) - world.now;
  if (exact < (moment.date_only ? rule::kSaidInDaysAndHours : rule::kSaidInDays)) return exact;
  return base::days(time::days_between(zone.civil(world.now).date, time::written_civil(moment, zone).date));
}

}  // namespace sml::rules
