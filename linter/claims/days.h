// Which calendar days a stated day or period means, seen from the day of publication (claims.md, "Spans").
#pragma once

#include <optional>

#include "linter/claims/claim.h"
#include "linter/time/civil.h"

namespace sml::claims {

// The day meant; nothing where the text fixes none that exists ("31 de abril").
// A weekday is the next one, the publication's day included, or the last with a past verb; a day and month without a year the one
// nearest to publication, unless its weekday agrees only with the next time that date comes.
std::optional<time::Date> day_meant(const StatedDay& day, time::Date publication);

// First and last day meant, both included; a side that is open is nothing.
struct DaySpan {
  std::optional<time::Date> first;
  std::optional<time::Date> last;
};
std::optional<DaySpan> period_meant(const PeriodClaim& period, time::Date publication);

// The same, but for days that recur in a month ("los jueves de febrero") the month: when they may be at all.
std::optional<DaySpan> bounds_meant(const PeriodClaim& period, time::Date publication);

}  // namespace sml::claims
