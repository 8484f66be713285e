#include "linter/claims/days.h"

#include <algorithm>
#include <cstdlib>

namespace sml::claims {
namespace {

using time::Date;

constexpr int kWeek = 7;
constexpr int kMonths = 12;

int days_until(time::Weekday from, time::Weekday to) {
  return (static_cast<int>(to) - static_cast<int>(from) + kWeek) % kWeek;
}

Date next_weekday(time::Weekday wanted, Date from) { return time::plus_days(from, days_until(time::weekday(from), wanted)); }

Date first_of_month(int year, int month) { return {year, month, 1}; }

// `count` months after, for any count.
Date month_after(Date date, int count) {
  const int months = date.year * kMonths + date.month - 1 + count;
  return first_of_month(months / kMonths, months % kMonths + 1);
}

Date last_of_month(Date date) { return time::plus_days(month_after(date, 1), -1); }

// Where the day would lie if its month were long enough: only for distances.
std::int64_t distance(Date date, Date publication) {
  return std::abs(time::days_between(publication, first_of_month(date.year, date.month)) + date.day - 1);
}

bool before(Date date, Date other) { return date < other; }

std::optional<Date> existing(Date date) { return time::exists(date) ? std::optional(date) : std::nullopt; }

Date nearest_year(int day, int month, Date publication) {
  Date best{publication.year, month, day};
  for (const int year : {publication.year - 1, publication.year + 1})
    if (const Date other{year, month, day}; distance(other, publication) < distance(best, publication)) best = other;
  return best;
}

std::optional<Date> day_and_month(const StatedDay& stated, Date publication) {
  const int day = *stated.day;
  const int month = *stated.month;
  if (stated.year) return existing({*stated.year, month, day});
  if (stated.past) {
    const Date this_year{publication.year, month, day};
    return existing(before(publication, this_year) ? Date{publication.year - 1, month, day} : this_year);
  }
  const Date nearest = nearest_year(day, month, publication);
  if (!stated.weekday || (time::exists(nearest) && time::weekday(nearest) == *stated.weekday)) return existing(nearest);
  const Date this_year{publication.year, month, day};
  const Date next = before(this_year, publication) ? Date{publication.year + 1, month, day} : this_year;
  if (time::exists(next) && time::weekday(next) == *stated.weekday) return next;
  return existing(nearest);
}

// "viernes 13", "el 15": of the months around the publication.
std::optional<Date> day_alone(const StatedDay& stated, Date publication) {
  const int step = stated.past ? -1 : 1;
  std::optional<Date> first;
  for (int count = 0; count <= kMonths; ++count) {
    Date date = month_after(publication, step * count);
    date.day = *stated.day;
    if (!time::exists(date) || (stated.past ? before(publication, date) : before(date, publication))) continue;
    if (!first) first = date;
    if (!stated.weekday || time::weekday(date) == *stated.weekday) return count <= 2 || !stated.weekday ? date : *first;
  }
  return first;
}

Date weekday_alone(const StatedDay& stated, Date publication) {
  if (stated.past) return time::plus_days(next_weekday(*stated.weekday, publication), -kWeek);
  return next_weekday(*stated.weekday, stated.following ? time::plus_days(publication, 1) : publication);
}

Date month_meant(const PeriodClaim& period, Date publication) {
  if (!period.first || !period.first->month) return first_of_month(publication.year, publication.month);
  const int month = *period.first->month;
  if (period.first->year) return first_of_month(*period.first->year, month);
  int ahead = (month - publication.month + kMonths) % kMonths;
  if (ahead > kMonths / 2) ahead -= kMonths;
  return month_after(publication, ahead);
}

DaySpan whole_span(const PeriodClaim& period, Date publication) {
  const Date sunday = next_weekday(time::Weekday::sunday, publication);
  switch (period.span) {
    case PeriodClaim::Span::weekend: return {std::max(publication, time::plus_days(sunday, -1)), sunday};
    case PeriodClaim::Span::week: return {publication, sunday};
    case PeriodClaim::Span::next_week: return {time::plus_days(sunday, 1), time::plus_days(sunday, kWeek)};
    case PeriodClaim::Span::month: {
      const Date first = month_meant(period, publication);
      return {first, last_of_month(first)};
    }
    case PeriodClaim::Span::next_month: {
      const Date first = month_after(publication, 1);
      return {first, last_of_month(first)};
    }
    case PeriodClaim::Span::recurrent:
    case PeriodClaim::Span::stated: break;
  }
  return {};
}

// The first day of a period whose last is known: the latest that is not after it.
std::optional<Date> first_meant(const StatedDay& first, const StatedDay& last, Date end, Date publication) {
  if (first.offset || first.year) return day_meant(first, publication);
  if (first.day && first.month) {
    const Date date{end.year, *first.month, *first.day};
    return existing(before(end, date) ? Date{end.year - 1, *first.month, *first.day} : date);
  }
  if (first.day && last.day) {
    Date month = first_of_month(end.year, end.month);
    if (*first.day > end.day) month = month_after(month, -1);
    return existing({month.year, month.month, *first.day});
  }
  if (first.weekday) return time::plus_days(end, -days_until(*first.weekday, time::weekday(end)));
  return day_meant(first, publication);
}

// "hasta mayo", "desde marzo": a month stands for its last or first day.
PeriodClaim with_days(PeriodClaim period, Date publication) {
  for (std::optional<StatedDay>* side : {&period.first, &period.last}) {
    if (!*side || !(*side)->month || (*side)->day) continue;
    PeriodClaim alone;
    alone.first = *side;
    const Date month = month_meant(alone, publication);
    const Date date = side == &period.first || period.last_excluded ? month : last_of_month(month);
    (*side)->year = date.year;
    (*side)->day = date.day;
  }
  return period;
}

}  // namespace

std::optional<Date> day_meant(const StatedDay& day, Date publication) {
  if (day.offset) return time::plus_days(publication, *day.offset);
  if (day.day && day.month) return day_and_month(day, publication);
  if (day.day) return day_alone(day, publication);
  if (day.weekday) return weekday_alone(day, publication);
  return std::nullopt;
}

std::optional<DaySpan> period_meant(const PeriodClaim& stated, Date publication) {
  if (stated.span == PeriodClaim::Span::recurrent) return std::nullopt;
  if (stated.span != PeriodClaim::Span::stated) return whole_span(stated, publication);
  const PeriodClaim period = with_days(stated, publication);
  DaySpan span;
  if (period.last) {
    span.last = day_meant(*period.last, publication);
    if (!span.last) return std::nullopt;
    if (period.first && period.first->weekday && !period.first->day && period.last->weekday && !period.last->day) {
      const auto first = day_meant(*period.first, publication);
      span.last = first ? next_weekday(*period.last->weekday, *first) : *span.last;
    }
  }
  if (period.first) {
    span.first = period.last ? first_meant(*period.first, *period.last, *span.last, publication) : day_meant(*period.first, publication);
    if (!span.first) return std::nullopt;
  }
  if (span.last && period.last_excluded) span.last = time::plus_days(*span.last, -1);
  if (!span.first && !span.last) return std::nullopt;
  if (span.first && span.last && before(*span.last, *span.first)) return std::nullopt;
  return span;
}

std::optional<DaySpan> bounds_meant(const PeriodClaim& stated, Date publication) {
  if (stated.span != PeriodClaim::Span::recurrent || !stated.first) return period_meant(stated, publication);
  const Date first = month_meant(stated, publication);
  return DaySpan{first, last_of_month(first)};
}

}  // namespace sml::claims
