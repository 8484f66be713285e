// Months, weeks and other units of the calendar, counted from a date.
#pragma once

#include "linter/claims/calendar.h"
#include "linter/claims/stated_time.h"

namespace sml::claims {

constexpr int kWeek = 7;         // days
constexpr int kHalfMonth = 15;   // days
constexpr int kQuarter = 3;      // months
constexpr int kSemester = 6;
constexpr int kMonths = 12;      // of a year

// From a weekday to the next such: 0 where they are the same.
int days_until(time::Weekday from, time::Weekday to);
time::Date monday_of(time::Date date);

time::Date first_of_month(int year, int month);
time::Date last_of_month(time::Date date);
// The first of the month that is `count` after a date's, for any count.
time::Date month_after(time::Date date, int count);

// A month on is the same day of it, or the last of one that is too short.
time::Date shifted(time::Date from, TimeLength length);

// The units before or behind the publication's day.
DaySpan units_around(TimeUnit unit, int count, time::Date publication);

// The unit of the calendar that holds a day, `count` further on.
DaySpan unit_meant(TimeUnit unit, int count, time::Date publication);

}  // namespace sml::claims
