#include "linter/time/months.h"

#include <cstdlib>

namespace sml::time {

int days_until(Weekday from, Weekday to) { return (static_cast<int>(to) - static_cast<int>(from) + kWeekDays) % kWeekDays; }

Date monday_of(Date date) { return plus_days(date, -static_cast<int>(weekday(date))); }

Date first_of_month(int year, int month) { return {year, month, 1}; }

Date last_of_month(Date date) { return plus_days(month_after(date, 1), -1); }

Date month_after(Date date, int count) {
  const int months = date.year * kYearMonths + date.month - 1 + count;
  return first_of_month(months / kYearMonths, months % kYearMonths + 1);
}

int nearest_year(int day, int month, Date to) {
  const auto away = [&](int year) { return std::abs(days_between(to, first_of_month(year, month)) + day - 1); };
  int best = to.year;
  for (const int year : {to.year - 1, to.year + 1})
    if (away(year) < away(best)) best = year;
  return best;
}

}  // namespace sml::time
