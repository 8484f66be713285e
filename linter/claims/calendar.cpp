#include "linter/claims/calendar.h"

#include <cstdint>
#include <tuple>

#include "linter/claims/stated_clock.h"
#include "linter/claims/stated_days.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

using time::Date;
using Form = StatedDays::Form;
using Shape = TimeClaim::Shape;

bool is_weekday_only(const StatedDays& days) { return days.form == Form::date && days.weekday && !days.day && !days.unit; }

// "viernes a domingo": the last follows on the first.
std::optional<Date> last_meant(const TimeClaim& claim, Date publication) {
  if (claim.shape == Shape::between && is_weekday_only(claim.first.days) && is_weekday_only(claim.last.days)) {
    const auto first = span_of(claim.first.days, publication);
    if (first) return next_weekday(*claim.last.days.weekday, *first->first);
  }
  const auto span = span_of(claim.last.days, publication);
  if (!span) return std::nullopt;
  const bool ends_before = claim.last_excluded && claim.last.days.section != StatedDays::Section::late;  // "before the end of May" is in May
  return ends_before ? time::plus_days(*span->first, -1) : *span->last;
}

// "19 de marzo", "marzo": of any year.
bool is_of_any_year(const StatedDays& days) {
  const bool is_named = days.form == Form::month || (days.form == Form::date && days.day && days.month);
  return is_named && !days.year && !days.unit && !days.past && !days.following;
}

// "del 19 de marzo al 12 de octubre", said in March or in the winter before: this season's where it begins sooner than the last one lies back.
DaySpan nearest_season(const DaySpan& span, Date publication) {
  const DaySpan next{Date{span.first->year + 1, span.first->month, span.first->day}, Date{span.last->year + 1, span.last->month, span.last->day}};
  const bool exists = time::exists(*next.first) && time::exists(*next.last);
  return exists && *span.last < publication && time::days_between(publication, *next.first) < time::days_between(*span.last, publication) ? next : span;
}

std::optional<DaySpan> between(const TimeClaim& claim, Date publication) {
  if (!claim.first.days.stated() || !claim.last.days.stated()) return std::nullopt;
  DaySpan span;
  span.last = last_meant(claim, publication);
  if (!span.last) return std::nullopt;
  span.first = first_meant(claim.first.days, claim.last.days, *span.last, publication);
  if (!span.first || *span.last < *span.first) return std::nullopt;
  return is_of_any_year(claim.first.days) && is_of_any_year(claim.last.days) ? nearest_season(span, publication) : span;
}

TimeValue at(const time::Civil& moment) {
  TimeValue value;
  value.first_day = moment.date;
  value.first_clock = StatedClock{moment.hour, moment.minute};
  return value;
}

// "en 5 minutos": so much after the publication.
TimeValue moment(const StatedDays& days, const time::Civil& publication) {
  time::Civil moment = publication;
  moment.date = *span_of(days, publication.date)->first;
  return at(time::plus_minutes(moment, days.minutes));
}

// "las próximas 3 horas"
TimeValue moments(const StatedDays& days, const time::Civil& publication) {
  const std::int64_t minutes = *days.unit == TimeUnit::hour ? std::int64_t{time::kHourMinutes} * days.count : days.count;
  const TimeValue other = at(*days.unit == TimeUnit::second ? publication : time::plus_minutes(publication, minutes));
  const TimeValue now = at(publication);
  const TimeValue& begin = days.count < 0 ? other : now;
  const TimeValue& end = days.count < 0 ? now : other;
  return {begin.first_day, end.first_day, begin.first_clock, end.first_clock};
}

// "within 5 minutes"
TimeValue from_now(const StatedDays& days, const time::Civil& publication) {
  const TimeValue begin = at(publication);
  const TimeValue end = moment(days, publication);
  return {begin.first_day, end.first_day, begin.first_clock, end.first_clock};
}

// "the next day and 5 hours": from the publication on, or up to it.
TimeValue around_now(const TimeClaim& claim, const time::Civil& publication) {
  const TimeValue begin = moment(claim.first.days, publication);
  const TimeValue end = moment(claim.last.days, publication);
  return {begin.first_day, end.first_day, begin.first_clock, end.first_clock};
}

// The end of a day is the beginning of the next; so is what comes after it ("las 12:30 de la noche").
void carry(std::optional<Date>& day, std::optional<StatedClock>& clock) {
  if (!clock || clock->hour != time::kMidnight || (!day && clock->minute == 0)) return;
  if (day) day = time::plus_days(*day, 1);
  clock->hour = 0;
}

void add_times(const TimeClaim& claim, TimeValue& value) {
  if (claim.first.clock) value.first_clock = likely(*claim.first.clock);
  if (claim.last.clock) value.last_clock = likely(*claim.last.clock);
  if (claim.shape == Shape::between && claim.first.clock && claim.last.clock && claim.first.days == claim.last.days)
    std::tie(value.first_clock, value.last_clock) = in_order(*claim.first.clock, *claim.last.clock);
  const bool over_midnight = claim.shape == Shape::between && claim.first.days == claim.last.days && value.first_day && value.first_clock &&
                             value.last_clock && *value.last_clock <= *value.first_clock;
  if (over_midnight) value.last_day = time::plus_days(*value.first_day, 1);
  carry(value.first_day, value.first_clock);
  carry(value.last_day, value.last_clock);
}

// Whether its words fix it without a publication; so do no words.
bool is_absolute(const StatedDays& days) {
  switch (days.form) {
    case Form::none:
    case Form::year: return true;
    case Form::date:
    case Form::week_of: return days.year && days.month && days.day;
    case Form::month: return days.year.has_value();
    case Form::nth: return days.year.has_value() && !days.unit;
    default: return false;
  }
}

}  // namespace

std::optional<DaySpan> days_meant(const TimeClaim& claim, Date publication) {
  switch (claim.shape) {
    case Shape::one: return span_of(claim.first.days, publication);
    case Shape::since: {
      const auto span = span_of(claim.first.days, publication);
      if (!span) return std::nullopt;
      return DaySpan{claim.first_excluded ? time::plus_days(*span->last, 1) : *span->first, std::nullopt};
    }
    case Shape::until: {
      const auto last = claim.last.days.stated() ? last_meant(claim, publication) : std::nullopt;
      return last ? std::optional(DaySpan{std::nullopt, last}) : std::nullopt;
    }
    case Shape::between: return between(claim, publication);
  }
  return std::nullopt;
}

std::optional<DaySpan> bounds_meant(const TimeClaim& claim, Date publication) {
  const StatedDays& days = claim.first.days;
  if (days.form != Form::recurrent || !days.month) return days_meant(claim, publication);
  StatedDays month = days;
  month.form = Form::month;
  return span_of(month, publication);
}

std::optional<TimeValue> value_of(const TimeClaim& claim) {
  if (!is_absolute(claim.first.days) || !is_absolute(claim.last.days)) return std::nullopt;
  if (claim.first.days.stated() || claim.last.days.stated()) return value_of(claim, time::Civil{});
  TimeValue value;
  add_times(claim, value);
  return value;
}

std::optional<TimeValue> value_of(const TimeClaim& claim, const time::Civil& publication) {
  if (!claim.first.days.stated() && !claim.last.days.stated()) return value_of(claim);
  if (claim.shape == Shape::one && claim.first.days.until_then) return from_now(claim.first.days, publication);
  if (claim.shape == Shape::one && claim.first.days.is_moment()) return moment(claim.first.days, publication);
  if (claim.shape == Shape::one && claim.first.days.form == Form::span && *claim.first.days.unit < TimeUnit::day)
    return moments(claim.first.days, publication);
  if (claim.shape == Shape::between && (claim.first.days.is_moment() || claim.last.days.is_moment())) return around_now(claim, publication);
  const auto days = days_meant(claim, publication.date);
  if (!days) return std::nullopt;
  TimeValue value;
  value.first_day = days->first;
  value.last_day = days->last;
  add_times(claim, value);
  return value;
}

}  // namespace sml::claims
