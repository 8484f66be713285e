// Which days and times a claim means, seen from the publication: the only place where a claim meets a clock.
#pragma once

#include <optional>

#include "linter/claims/claim.h"
#include "linter/time/civil.h"

namespace sml::claims {

// First and last day meant, both included; a side that is open is nothing.
struct DaySpan {
  std::optional<time::Date> first;
  std::optional<time::Date> last;
};

// The days of a statement; nothing where it fixes none that exists ("31 de abril", "todos los martes") or only a time.
// A weekday is the next one, the publication's day included, or the last with a past verb; a day and month without a year the one
// nearest to publication, unless its weekday agrees only with the next time that date comes.
std::optional<DaySpan> days_meant(const TimeClaim& claim, time::Date publication);

// The same, but for days that recur in a month ("los jueves de febrero") the month: when they may be at all.
std::optional<DaySpan> bounds_meant(const TimeClaim& claim, time::Date publication);

// All that a statement fixes. Times are of the publication's zone; an hour whose half of the day is unsaid is that at which people are
// awake.
struct TimeValue {
  std::optional<time::Date> first_day;
  std::optional<time::Date> last_day;
  std::optional<StatedClock> first_clock;
  std::optional<StatedClock> last_clock;
};
std::optional<TimeValue> value_of(const TimeClaim& claim, const time::Civil& publication);

// The same where no publication is known: what its own words fix, times and days with their year.
std::optional<TimeValue> value_of(const TimeClaim& claim);

}  // namespace sml::claims
