#include "linter/time/months.h"

namespace sml::time {

int days_until(Weekday from, Weekday to) { return (static_cast<int>(to) - static_cast<int>(from) + kWeekDays) % kWeekDays; }

Date monday_of(Date date) { return plus_days(date, -static_cast<int>(weekday(date))); }

Date first_of_month(int year, int month) { return {year, month, 1}; }

Date last_of_month(Date date) { return plus_days(month_after(date, 1), -1); }

Date month_after(Date date, int count) {
  const int months = date.year * kYearMonths + date.month - 1 + count;
  return first_of_month(months / kYearMonths, months % kYearMonths + 1);
}

}  // namespace sml::time
