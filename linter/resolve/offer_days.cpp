#include "linter/resolve/offer_days.h"

#include <algorithm>
#include <vector>

#include "linter/claims/calendar.h"
#include "linter/claims/stated_clock.h"
#include "linter/resolve/parts_of_day.h"
#include "linter/resolve/stretch_words.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/weekdays.h"
#include "linter/time/any_week.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::HoursClaim;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;
using time::MinuteRange;
using Shape = TimeClaim::Shape;

constexpr int kMostDays = 62;          // a longer stretch holds every day of the week

bool states_clock(const TimeClaim& claim) { return claim.first.clock || claim.last.clock || claim.part; }

// The stretches of a day that a claim may mean, a moment as one without length; none where it says no time.
std::vector<MinuteRange> ranges_of(const TimeClaim& claim) {
  std::vector<MinuteRange> ranges;
  const auto add = [&](int begin, int end, bool half_unsaid) {
    ranges.push_back({begin, end});
    if (half_unsaid) ranges.push_back({begin + time::kHalfDay, end + time::kHalfDay});
  };
  const auto& first = claim.first.clock;
  const auto& last = claim.last.clock;
  if (claim.part) {
    ranges.push_back(widest(*claim.part));
  } else if (claim.shape == Shape::between && first && last) {
    const auto [begin, end] = claims::in_order(*first, *last);
    const int length = (time::minute_of_day(end) - time::minute_of_day(begin) + time::kDayMinutes) % time::kDayMinutes;
    add(time::minute_of_day(begin), time::minute_of_day(begin) + length,
        first->half_unsaid && last->half_unsaid && time::minute_of_day(begin) < time::kHalfDay);
  } else if (claim.shape == Shape::until && last) {
    const int end = time::minute_of_day(*last) + (last->half_unsaid ? time::kHalfDay : 0);   // "hasta las 8": in the evening, if that is what fits
    ranges.push_back({0, end < time::kNightEnd * time::kHourMinutes ? end + time::kDayMinutes : end});
  } else if (claim.shape == Shape::since && first) {
    ranges.push_back({time::minute_of_day(*first), 2 * time::kDayMinutes});
  } else if (first) {
    const int minute = time::minute_of_day(*first);
    add(minute, minute, first->half_unsaid && minute < time::kHalfDay);
  }
  return ranges;
}

bool meet(const MinuteRange& stated, const MinuteRange& open) {
  if (stated.begin == stated.end) return open.begin <= stated.begin && stated.begin <= open.end;
  return std::max(stated.begin, open.begin) < std::min(stated.end, open.end);
}

// Whether hours are open in one of the stretches of a day: by its own ranges, and by those of the day before that reach into it.
bool meet(const time::Hours& hours, Date day, const std::vector<MinuteRange>& stated, const time::HolidaySet& holidays) {
  std::vector<MinuteRange> open = hours.on(day, holidays);
  for (const MinuteRange& range : hours.on(time::plus_days(day, -1), holidays))
    if (range.end > time::kDayMinutes) open.push_back({range.begin - time::kDayMinutes, range.end - time::kDayMinutes});
  return std::ranges::any_of(stated,
                             [&](const MinuteRange& one) { return std::ranges::any_of(open, [&](const MinuteRange& range) { return meet(one, range); }); });
}

// "sábado 5 hasta las 18 h", "this Thursday from 6" are of that day; "hasta el sábado a las 18 h" of all days up to it, "from Thursday" of all behind it.
bool is_one_day_of(const TimeClaim& claim, std::string_view words) {
  if (claim.shape == Shape::since) return claim.first.clock && !begins_with_its_day(words);
  return claim.shape == Shape::until && claim.first.days.stated();
}

// From one day to another, both included.
struct DaysAhead {
  Date first;
  Date last;
};

// The days that a claim states, from today on; nothing where it states none, or they are over.
std::optional<DaysAhead> days_ahead(const TimeClaim& stated, std::string_view words, Date today) {
  const auto span = claims::bounds_meant(stated, today);
  if (!span || (span->last && *span->last < today)) return std::nullopt;
  const Date first = std::max(span->first.value_or(today), today);
  if (is_one_day_of(stated, words)) {
    const Date day = span->last.value_or(first);
    return DaysAhead{day, day};
  }
  const Date farthest = time::plus_days(first, kMostDays);
  return DaysAhead{first, std::min(span->last.value_or(farthest), farthest)};
}

// Whether hours hold on one of some days; without stretches, at any time of it.
bool hold_on_days(const time::Hours& hours, const DaysAhead& days, const std::vector<MinuteRange>& ranges, const time::HolidaySet& holidays) {
  for (Date day = days.first; day <= days.last; day = time::plus_days(day, 1))
    if (ranges.empty() ? !hours.on(day, holidays).empty() : meet(hours, day, ranges, holidays)) return true;
  return false;
}

// Whether hours hold on one of some weekdays, in any week; a holiday may be any of them.
bool hold_on_weekdays(const time::Hours& hours, const Weekdays& weekdays, const std::vector<MinuteRange>& ranges) {
  for (const time::Weekday day : time::kWeek) {
    const Date date = time::plus_days(time::kAnyMonday, static_cast<int>(day));
    const auto holds = [&](const time::HolidaySet& holidays) {
      return ranges.empty() ? !hours.on(date, holidays).empty() : meet(hours, date, ranges, holidays);
    };
    if (weekdays.test(static_cast<std::size_t>(day)) &&
        (holds({}) || (!ranges.empty() && holds(time::HolidaySet{.country = {}, .dates = {date}, .except = {}}))))
      return true;
  }
  return false;
}

// "de martes a jueves de 13 a 17 h"
std::optional<bool> hold_in(const time::Hours& hours, const HoursClaim& claim) {
  if (claim.hours == "off") return std::nullopt;
  const auto stated = time::Hours::parse(claim.hours.empty() ? claim.days : claim.days + ' ' + claim.hours);
  if (!stated || stated->mentions_holidays()) return true;
  for (const time::Weekday day : time::kWeek) {
    const std::vector<MinuteRange> ranges = stated->on(day);
    const Weekdays weekday = Weekdays().set(static_cast<std::size_t>(day));
    if (!ranges.empty() && hold_on_weekdays(hours, weekday, claim.hours.empty() ? std::vector<MinuteRange>() : ranges)) return true;
  }
  return false;
}

}  // namespace

OfferDays::OfferDays(const model::Offer& offer, const model::Client& client)
    : offer_(offer), client_(client), holidays_(model::holiday_set(client.facts->holidays, model::country(client))) {}

bool OfferDays::hold_at_clock(const TimeClaim& clock) const {
  const std::vector<MinuteRange> ranges = ranges_of(clock);
  return ranges.empty() || hold_on_weekdays(*offer_.days, Weekdays().set(), ranges);
}

std::optional<bool> OfferDays::hold_at(const claims::Claim& claim, std::string_view text, const TimeClaim* clock, const time::Civil& publication) const {
  const time::Hours& hours = *offer_.days;
  if (const auto* stated = claim.as<HoursClaim>()) return hold_in(hours, *stated);
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr) return std::nullopt;
  const bool own_clock = states_clock(*stated);
  const TimeClaim* timed = own_clock ? stated : clock;
  std::vector<MinuteRange> ranges = timed == nullptr ? std::vector<MinuteRange>() : ranges_of(*timed);
  const std::string_view words = text::part_of(text, claim.range);
  if (stated->first.days.form == StatedDays::Form::recurrent) {
    const Weekdays weekdays = weekdays_named(words);
    return weekdays.none() || hold_on_weekdays(hours, weekdays, ranges);
  }
  const auto days = days_ahead(*stated, words, publication.date);
  if (!days) return std::nullopt;
  if (own_clock && days->first != days->last) ranges.clear();
  const int now = time::minute_of_day(publication);
  if (ranges.empty() && days->first == publication.date && meet(hours, publication.date, {{now, now}}, holidays_)) return true;   // last night's goes on
  return hold_on_days(hours, *days, ranges, holidays_);
}

std::optional<OfferDays::Day> OfferDays::next(Date from) const {
  const Validity validity = resolve::validity(offer_, client_.zone);
  if (validity.from) from = std::max(from, client_.zone.civil(*validity.from).date);
  for (int count = 0; count < kMostDays; ++count) {
    const Date day = time::plus_days(from, count);
    if (validity.through && client_.zone.read({day}).instant >= *validity.through) return std::nullopt;
    const std::vector<MinuteRange> ranges = offer_.days->on(day, holidays_);
    if (!ranges.empty()) return Day{day, ranges.front()};
  }
  return std::nullopt;
}

}  // namespace sml::resolve
