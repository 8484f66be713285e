// Lengths and units of the calendar, counted from a date.
#pragma once

#include "linter/claims/calendar.h"
#include "linter/claims/stated_time.h"
#include "linter/time/months.h"

namespace sml::claims {

constexpr int kHalfMonth = 15;   // days
constexpr int kQuarter = 3;      // months
constexpr int kSemester = 6;
constexpr int kDecade = 10;      // years

// A month on is the same day of it, or the last of one that is too short.
time::Date shifted(time::Date from, TimeLength length);

// The units before or behind the publication's day.
DaySpan units_around(TimeUnit unit, int count, time::Date publication);

// The unit of the calendar that holds a day, `count` further on.
DaySpan unit_meant(TimeUnit unit, int count, time::Date publication);

}  // namespace sml::claims
