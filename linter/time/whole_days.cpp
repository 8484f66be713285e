#include "linter/time/whole_days.h"

#include "linter/time/civil.h"

namespace sml::time {

namespace {

constexpr std::int64_t kDay = base::days(1).seconds;

Instant same_time(std::int64_t days, Instant from, const Zone& zone) {
  if (days == 0) return from;
  Civil civil = zone.civil(from);
  civil.date = plus_days(civil.date, days);
  return zone.read(civil).instant;
}

}  // namespace

Instant later_by(base::Duration length, Instant from, const Zone& zone) {
  return same_time(length.seconds / kDay, from, zone) + base::Duration{length.seconds % kDay};
}

Instant earlier_by(base::Duration length, Instant from, const Zone& zone) {
  return same_time(-(length.seconds / kDay), from, zone) - base::Duration{length.seconds % kDay};
}

base::Duration length_between(Instant from, Instant to, const Zone& zone) {
  std::int64_t days = days_between(zone.civil(from).date, zone.civil(to).date);
  while (days > 0 && same_time(days, from, zone) > to) --days;
  return days <= 0 ? to - from : base::Duration{days * kDay + (to - same_time(days, from, zone)).seconds};
}

}  // namespace sml::time
