#include "linter/resolve/hours_of_claims.h"

#include <algorithm>

#include "linter/claims/calendar.h"
#include "linter/claims/stated_clock.h"
#include "linter/resolve/hours_words.h"
#include "linter/resolve/weekdays.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::StatedDays;
using claims::TimeClaim;
using Shape = TimeClaim::Shape;

constexpr std::int64_t kLongestDays = 31;

// Of days that recur.
bool set_weekdays(const text::Range& range, const StatedDays& days, const StatedText& text, StatedHours& stated) {
  constexpr std::size_t kArticle = 10;   // bytes, "todos los "
  const std::size_t begin = text.claims.sentences[stated.sentence].begin;
  stated.each_week = is_of_each_week(text.folded(range.begin - std::min(kArticle, range.begin - begin), range.end));
  const Weekdays named = days.month ? Weekdays() : weekdays_named(text.words(range));
  for (const time::Weekday weekday : time::kWeek)
    if (named.test(static_cast<std::size_t>(weekday))) stated.weekdays.push_back(weekday);
  return named.any();
}

void add_range(const claims::Claim& claim, const TimeClaim& time, const StatedText& text, StatedHours& stated) {
  const auto [begin, end] = claims::in_order(*time.first.clock, *time.last.clock);
  time::MinuteRange range{time::minute_of_day(begin), time::minute_of_day(end)};
  if (range.end <= range.begin) range.end += time::kDayMinutes;
  stated.ranges.push_back(range);
  stated.half_unsaid = has_unsaid_half(text.words(claim.range));
}

}  // namespace

std::vector<time::Weekday> weekdays_of(const time::Hours& hours) {
  std::vector<time::Weekday> days;
  for (const time::Weekday day : time::kWeek)
    if (!hours.on(day).empty()) days.push_back(day);
  return days;
}

bool set_days(const text::Range& range, const TimeClaim& time, const StatedText& text, time::Date publication, StatedHours& stated) {
  const StatedDays& days = time.first.days.stated() ? time.first.days : time.last.days;
  if (days.past) return false;
  if (days.form == StatedDays::Form::recurrent) return set_weekdays(range, days, text, stated);
  const auto meant = claims::days_meant(time, publication);
  if (!meant) return false;
  const auto first = meant->first ? meant->first : meant->last;
  const bool one_day = time.shape == Shape::since || time.shape == Shape::until;
  if (!first || *first < publication) return false;
  if (one_day && !time.first.clock && !time.last.clock) return false;   // "a partir del lunes": from then on
  stated.first = first;
  stated.last = one_day || !meant->last ? first : meant->last;
  return time::days_between(*stated.first, *stated.last) < kLongestDays;
}

bool add_time(const claims::Claim& claim, std::string_view before, const StatedText& text, StatedHours& stated) {
  const TimeClaim& time = *claim.as<TimeClaim>();
  if (time.shape == Shape::between && time.first.clock && time.last.clock) {
    add_range(claim, time, text, stated);
    return true;
  }
  const auto& clock = time.first.clock ? time.first.clock : time.last.clock;
  if (!clock) return false;
  if (time.shape == Shape::one && is_denied_open(before)) return false;   // "no cerramos a mediodía"
  const bool closes = time.shape == Shape::until || (time.shape == Shape::one && says_closing(before)) || (time.shape == Shape::since && shuts_from(before));
  std::optional<Minutes>& side = closes ? stated.closes : stated.opens;
  if (side || time.shape == Shape::between) return false;
  if (time.shape == Shape::one && !closes && stated.closes) return false;   // "until 8pm in Hackney and 6pm in Deptford"
  side = minutes_said(*clock, text.folded(claim.range));
  return true;
}

}  // namespace sml::resolve
