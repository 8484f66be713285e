#include "linter/claims/stated_days.h"

#include <algorithm>

#include "linter/claims/calendar_units.h"

namespace sml::claims {
namespace {

using time::Date;
using Form = StatedDays::Form;
using Section = StatedDays::Section;

std::optional<Date> existing(Date date) { return time::exists(date) ? std::optional(date) : std::nullopt; }

bool falls_on(Date date, time::Weekday weekday) { return time::exists(date) && time::weekday(date) == weekday; }

// A month that was lent to a weekday which is none there: the next such day, if it is that weekday.
std::optional<Date> next_agreeing(const StatedDays& stated, Date publication) {
  Date date = time::month_after(publication, *stated.day < publication.day ? 1 : 0);
  date.day = *stated.day;
  return falls_on(date, *stated.weekday) ? std::optional(date) : std::nullopt;
}

std::optional<Date> day_and_month(const StatedDays& stated, Date publication) {
  const int day = *stated.day;
  const int month = *stated.month;
  if (stated.year) return existing({*stated.year, month, day});
  const Date this_year{publication.year, month, day};
  if (stated.past) return existing(publication < this_year ? Date{publication.year - 1, month, day} : this_year);
  if (stated.following) return existing(publication < this_year ? this_year : Date{publication.year + 1, month, day});
  const Date nearest{time::nearest_year(day, month, publication), month, day};
  if (!stated.weekday || falls_on(nearest, *stated.weekday)) return existing(nearest);
  const Date next = this_year < publication ? Date{publication.year + 1, month, day} : this_year;
  if (falls_on(next, *stated.weekday)) return next;
  if (stated.month_lent)
    if (const auto soon = next_agreeing(stated, publication); soon && *soon < next) return soon;
  return existing(nearest);
}

// The latest such day before the publication, if it is the weekday stated.
std::optional<Date> last_agreeing(const StatedDays& stated, Date publication) {
  Date date = time::month_after(publication, *stated.day < publication.day ? 0 : -1);
  date.day = *stated.day;
  return falls_on(date, *stated.weekday) ? std::optional(date) : std::nullopt;
}

// Of the month that is told nearby, if it is the weekday stated.
std::optional<Date> day_nearby(const StatedDays& stated, Date publication) {
  if (!stated.month_nearby || !stated.weekday) return std::nullopt;
  StatedDays named = stated;
  named.month = stated.month_nearby;
  const auto date = day_and_month(named, publication);
  return date && !(*date < publication) && falls_on(*date, *stated.weekday) ? date : std::nullopt;
}

// "viernes 13", "el 15": of the months around the publication. A weekday that agrees with no day soon to come may agree with the last.
std::optional<Date> day_alone(const StatedDays& stated, Date publication) {
  if (const auto date = day_nearby(stated, publication)) return date;
  constexpr int kSoon = 2;
  const int step = stated.past ? -1 : 1;
  std::optional<Date> first;
  for (int count = 0; count <= time::kYearMonths; ++count) {
    Date date = time::month_after(publication, step * count);
    date.day = *stated.day;
    if (!time::exists(date) || (stated.past ? publication < date : date < publication)) continue;
    if (!first) first = date;
    const bool agrees = !stated.weekday || time::weekday(date) == *stated.weekday;
    if (agrees && (count <= kSoon || !stated.weekday)) return date;
    if (agrees) break;
  }
  if (!stated.weekday || stated.past || stated.following) return first;
  const auto last = last_agreeing(stated, publication);
  return last ? last : first;
}

Date weekday_alone(const StatedDays& stated, Date publication) {
  if (stated.past) return time::plus_days(next_weekday(*stated.weekday, publication), -time::kWeekDays);
  return next_weekday(*stated.weekday, stated.following ? time::plus_days(publication, 1) : publication);
}

// "viernes de la próxima semana", "15 del mes que viene"
std::optional<Date> day_in_unit(const StatedDays& stated, Date publication) {
  if (*stated.unit == TimeUnit::week || *stated.unit == TimeUnit::weekend) {
    if (!stated.weekday) return std::nullopt;
    return time::plus_days(time::monday_of(publication), time::kWeekDays * stated.count + static_cast<int>(*stated.weekday));
  }
  if (!stated.day) return std::nullopt;
  Date date = time::month_after(publication, *stated.unit == TimeUnit::month ? stated.count : 0);
  date.day = *stated.day;
  return existing(date);
}

std::optional<Date> date_meant(const StatedDays& days, Date publication) {
  if (days.unit) return day_in_unit(days, publication);
  if (days.day && days.month) return day_and_month(days, publication);
  if (days.day) return day_alone(days, publication);
  if (days.weekday) return time::plus_days(weekday_alone(days, publication), days.days);
  return std::nullopt;
}

Date month_meant(const StatedDays& days, Date publication) {
  const int month = *days.month;
  if (days.year) return time::first_of_month(*days.year, month);
  if (days.unit) return time::first_of_month(publication.year + days.count, month);
  int ahead = (month - publication.month + time::kYearMonths) % time::kYearMonths;
  if (days.following) return time::month_after(publication, ahead == 0 ? time::kYearMonths : ahead);
  if (days.past) return time::month_after(publication, ahead == 0 ? -time::kYearMonths : ahead - time::kYearMonths);
  if (ahead > time::kYearMonths / 2) ahead -= time::kYearMonths;
  return time::month_after(publication, ahead);
}

DaySpan holder_of(const StatedDays& days, Date publication) {
  if (days.month) {
    const Date first = month_meant(days, publication);
    return {first, time::last_of_month(first)};
  }
  if (days.year) return {time::first_of_month(*days.year, 1), Date{*days.year, time::kYearMonths, 31}};
  return unit_meant(days.unit.value_or(TimeUnit::month), days.count, publication);
}

std::optional<DaySpan> within(Date first, Date last, const DaySpan& holder) {
  if (!time::exists(first) || last < *holder.first || *holder.last < first) return std::nullopt;
  return DaySpan{first, last};
}

// From the first or the last on: the third is two steps ahead, the last but one a step back.
int steps(int nth) { return nth > 0 ? nth - 1 : nth + 1; }

// It may lie outside of the stretch.
Date nth_weekday(time::Weekday weekday, int nth, const DaySpan& holder) {
  const Date anchor = nth > 0 ? next_weekday(weekday, *holder.first) : time::plus_days(*holder.last, -time::days_until(weekday, time::weekday(*holder.last)));
  return time::plus_days(anchor, std::int64_t{time::kWeekDays} * steps(nth));
}

// The week that has its Thursday in the stretch counts as its first (ISO 8601 has it so for years).
std::optional<DaySpan> nth_week(int nth, const DaySpan& holder) {
  const Date monday = time::monday_of(nth_weekday(time::Weekday::thursday, nth, holder));
  return within(monday, time::plus_days(monday, time::kWeekDays - 1), holder);
}

std::optional<DaySpan> nth_half_month(int nth, const DaySpan& holder) {
  const Date half = time::plus_days(*holder.first, kHalfMonth);
  if (nth == 1) return within(*holder.first, time::plus_days(half, -1), holder);
  return nth == 2 || nth == -1 ? within(half, *holder.last, holder) : std::nullopt;
}

// Of stretches of so many months.
std::optional<DaySpan> nth_months(int length, int nth, const DaySpan& holder) {
  const Date first = nth > 0 ? time::month_after(*holder.first, (nth - 1) * length) : time::month_after(*holder.last, 1 + nth * length);
  return within(first, time::plus_days(time::month_after(first, length), -1), holder);
}

std::optional<DaySpan> nth_meant(const StatedDays& days, Date publication) {
  const DaySpan holder = holder_of(days, publication);
  const int nth = days.nth;
  if (days.weekday) {
    const Date day = nth_weekday(*days.weekday, nth, holder);
    return within(day, day, holder);
  }
  switch (days.nth_unit.value_or(TimeUnit::day)) {
    case TimeUnit::week: return nth_week(nth, holder);
    case TimeUnit::weekend: {
      const Date saturday = nth_weekday(time::Weekday::saturday, nth, holder);
      return within(saturday, time::plus_days(saturday, 1), holder);
    }
    case TimeUnit::fortnight:
    case TimeUnit::half_month: return nth_half_month(nth, holder);
    case TimeUnit::quarter: return nth_months(kQuarter, nth, holder);
    case TimeUnit::semester: return nth_months(kSemester, nth, holder);
    case TimeUnit::month: {
      const Date month = time::month_after(nth > 0 ? *holder.first : *holder.last, steps(nth));
      return within(month, time::last_of_month(month), holder);
    }
    case TimeUnit::day: {
      const Date day = time::plus_days(nth > 0 ? *holder.first : *holder.last, steps(nth));
      return within(day, day, holder);
    }
    default: return std::nullopt;
  }
}

// "principios de marzo": a third of it.
DaySpan section_of(Section section, DaySpan span, Date publication) {
  constexpr int kThirds = 3;
  const std::int64_t length = time::days_between(*span.first, *span.last) + 1;
  const Date second = time::plus_days(*span.first, length / kThirds);
  const Date third = time::plus_days(*span.first, 2 * length / kThirds);
  switch (section) {
    case Section::early: return {span.first, time::plus_days(second, -1)};
    case Section::middle: return {second, time::plus_days(third, -1)};
    case Section::late: return {third, span.last};
    case Section::rest: return {std::max(*span.first, publication), span.last};
    case Section::whole: break;
  }
  return span;
}

std::optional<DaySpan> whole_span(const StatedDays& days, Date publication) {
  switch (days.form) {
    case Form::date: {
      const auto date = date_meant(days, publication);
      return date ? std::optional(DaySpan{date, date}) : std::nullopt;
    }
    case Form::shift: {
      const Date date = shifted(publication, {days.months, days.days});
      if (days.weekday && time::weekday(date) != *days.weekday) return std::nullopt;
      return DaySpan{date, date};
    }
    case Form::month: {
      const Date first = month_meant(days, publication);
      return DaySpan{first, time::last_of_month(first)};
    }
    case Form::year: return DaySpan{time::first_of_month(*days.year, 1), Date{*days.year, time::kYearMonths, 31}};
    case Form::unit: return unit_meant(*days.unit, days.count, publication);
    case Form::span: return units_around(*days.unit, days.count, publication);
    case Form::nth: return nth_meant(days, publication);
    case Form::week_of: {
      const auto date = date_meant(days, publication);
      if (!date) return std::nullopt;
      if (days.nth_unit == TimeUnit::weekend) {  // that of a Monday is the one before
        const Date saturday = next_weekday(time::Weekday::saturday, time::plus_days(*date, -2));
        return DaySpan{saturday, time::plus_days(saturday, 1)};
      }
      const Date monday = time::monday_of(*date);
      return DaySpan{monday, time::plus_days(monday, time::kWeekDays - 1)};
    }
    case Form::recurrent:
    case Form::none: break;
  }
  return std::nullopt;
}

// "de marzo a mayo": the first day of the month, or of its section.
std::optional<Date> month_before(const StatedDays& first, Date end, Date publication) {
  const Date named = time::first_of_month(end.year, *first.month);
  const Date month = end < named ? time::first_of_month(end.year - 1, *first.month) : named;
  return section_of(first.section, {month, time::last_of_month(month)}, publication).first;
}

// "del 28 de diciembre al 3 de enero"
std::optional<Date> date_before(const StatedDays& first, Date end, Date publication) {
  const Date date{end.year, *first.month, *first.day};
  const bool is_lent = first.month_lent && first.weekday && !falls_on(date, *first.weekday);
  if (const auto soon = is_lent ? next_agreeing(first, publication) : std::nullopt; soon && *soon < end) return soon;
  return existing(end < date ? Date{end.year - 1, *first.month, *first.day} : date);
}

// "del 28 al 3", "desde el jueves 15 hasta el 15 de noviembre", which is a Sunday
std::optional<Date> day_before(const StatedDays& first, Date end) {
  const bool is_other = *first.day == end.day && first.weekday && !falls_on(end, *first.weekday);
  const Date month = time::month_after(end, *first.day > end.day || is_other ? -1 : 0);
  return existing({month.year, month.month, *first.day});
}

// "de viernes a domingo 15": of the week that ends then; "desde el lunes hasta el 30": the one to come, unless that is too late.
Date weekday_before(time::Weekday first, const StatedDays& last, Date end, Date publication) {
  const Date coming = next_weekday(first, publication);
  const bool of_last_week = last.weekday || end < coming;
  return of_last_week ? time::plus_days(end, -time::days_until(first, time::weekday(end))) : coming;
}

}  // namespace

Date next_weekday(time::Weekday wanted, Date from) { return time::plus_days(from, time::days_until(time::weekday(from), wanted)); }

std::optional<DaySpan> span_of(const StatedDays& days, Date publication) {
  const auto span = whole_span(days, publication);
  return span ? std::optional(section_of(days.section, *span, publication)) : std::nullopt;
}

std::optional<Date> first_meant(const StatedDays& first, const StatedDays& last, Date end, Date publication) {
  if (first.form == Form::month && !first.year) return month_before(first, end, publication);
  if (first.form == Form::date && !first.year && !first.unit) {
    if (first.day && first.month) return date_before(first, end, publication);
    if (first.day && last.day) return day_before(first, end);
    if (first.weekday && !first.following && !first.past) return weekday_before(*first.weekday, last, end, publication);
  }
  const auto span = span_of(first, publication);
  return span ? span->first : std::nullopt;
}

}  // namespace sml::claims
