// Stated days against a day of publication.
#pragma once

#include <optional>

#include "linter/claims/calendar.h"

namespace sml::claims {

// The days that one side of a statement means, both ends included; nothing where they don't exist or are no certain ones.
std::optional<DaySpan> span_of(const StatedDays& days, time::Date publication);

// The first day of a stretch whose last is known: the latest that is not after it.
std::optional<time::Date> first_meant(const StatedDays& first, const StatedDays& last, time::Date end, time::Date publication);

// The next such weekday, the day itself included.
time::Date next_weekday(time::Weekday wanted, time::Date from);

}  // namespace sml::claims
