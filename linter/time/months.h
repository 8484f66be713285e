// Weeks and months of the calendar, counted from a date.
#pragma once

#include "linter/time/civil.h"

namespace sml::time {

inline constexpr int kWeekDays = 7;
inline constexpr int kYearMonths = 12;
inline constexpr int kMonthDays = 31;   // of the longest

// From a weekday to the next such: 0 where they are the same.
int days_until(Weekday from, Weekday to);
Date monday_of(Date date);

Date first_of_month(int year, int month);
Date last_of_month(Date date);
// The year in which a day and month lie nearest to another day, whether or not that day exists.
int nearest_year(int day, int month, Date to);
// The first of the month that is `count` after a date's, for any count.
Date month_after(Date date, int count);

}  // namespace sml::time
