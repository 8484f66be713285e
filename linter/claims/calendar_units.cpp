#include "linter/claims/calendar_units.h"

#include <algorithm>
#include <cstdint>

namespace sml::claims {
namespace {

using time::Date;

DaySpan months_from(Date first, int count) { return {first, time::plus_days(time::month_after(first, count), -1)}; }

}  // namespace

Date shifted(Date from, TimeLength length) {
  const Date first = time::month_after(from, length.months);
  const Date moved{first.year, first.month, std::min(from.day, time::last_of_month(first).day)};
  return time::plus_days(moved, length.days);
}

DaySpan units_around(TimeUnit unit, int count, Date publication) {
  if (unit < TimeUnit::day) return {publication, publication};
  const Date other = shifted(publication, length_of(unit, count));
  if (count > 0) return {time::plus_days(publication, 1), other};
  return {other, time::plus_days(publication, -1)};
}

namespace {

// "Esta quincena": until the 15th, or from the 16th on.
DaySpan half_month(Date publication, int count) {
  const int halves = (publication.day > kHalfMonth ? 1 : 0) + count;
  const int month = halves < 0 ? (halves - 1) / 2 : halves / 2;
  const Date first = time::month_after(publication, month);
  const Date middle = time::plus_days(first, kHalfMonth);
  return halves % 2 == 0 ? DaySpan{first, time::plus_days(middle, -1)} : DaySpan{middle, time::last_of_month(first)};
}

}  // namespace

DaySpan unit_meant(TimeUnit unit, int count, Date publication) {
  const Date monday = time::plus_days(time::monday_of(publication), std::int64_t{time::kWeekDays} * count);
  const Date sunday = time::plus_days(monday, time::kWeekDays - 1);
  const Date january = time::first_of_month(publication.year, 1);
  switch (unit) {
    case TimeUnit::week: return {monday, sunday};
    case TimeUnit::weekend: return {std::max(time::plus_days(sunday, -1), count == 0 ? publication : monday), sunday};
    case TimeUnit::fortnight: return units_around(unit, count < 0 ? -1 : 1, publication);
    case TimeUnit::half_month: return half_month(publication, count);
    case TimeUnit::month: return months_from(time::month_after(publication, count), 1);
    case TimeUnit::quarter: return months_from(time::month_after(january, ((publication.month - 1) / kQuarter + count) * kQuarter), kQuarter);
    case TimeUnit::semester: return months_from(time::month_after(january, ((publication.month - 1) / kSemester + count) * kSemester), kSemester);
    case TimeUnit::year: return months_from(time::month_after(january, time::kYearMonths * count), time::kYearMonths);
    case TimeUnit::decade: return months_from(time::first_of_month((publication.year / kDecade + count) * kDecade, 1), kDecade * time::kYearMonths);
    default: return {time::plus_days(publication, count), time::plus_days(publication, count)};
  }
}

}  // namespace sml::claims
