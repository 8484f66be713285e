#include "linter/time/recurrences.h"

#include <algorithm>
#include <memory>

namespace sml::time {
namespace {

constexpr int kMostOccurrences = 100'000;
constexpr int kMostOccurrencesOfAll = 300'000;
constexpr int kMostRules = 1'000;
constexpr int kMostRulesWithoutOccurrence = 100;
constexpr int kMostImpossibleRules = 3;

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

bool has_parts(const icalrecurrencetype& rule) {
  const short first[] = {rule.by_second[0], rule.by_minute[0],  rule.by_hour[0],    rule.by_day[0], rule.by_month_day[0],
                         rule.by_year_day[0], rule.by_week_no[0], rule.by_month[0], rule.by_set_pos[0]};
  return std::ranges::any_of(first, [](short part) { return part != static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX); });
}

// The values of one part of a rule, which end at the first that none has.
template <std::size_t size>
std::vector<int> parts(const short (&values)[size]) {
  const auto* end = std::ranges::find(values, static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
  return {std::begin(values), end};
}

bool has_day(int month, int day) { return month >= 1 && month <= 12 && exists(Date{2024, month, day < 0 ? -day : day}); }

// A rule whose days stand in no calendar ("30 February", "the sixth Monday of the month"), which libical would look for all the same.
bool never_comes(const icalrecurrencetype& rule) {
  const std::vector<int> months = parts(rule.by_month);
  const std::vector<int> month_days = parts(rule.by_month_day);
  const std::vector<int> days = parts(rule.by_day);
  const bool no_date = rule.skip == ICAL_SKIP_OMIT && !months.empty() && !month_days.empty() && std::ranges::none_of(months, [&](int month) {
    return std::ranges::any_of(month_days, [&](int day) { return has_day(month, day); });
  });
  const bool of_a_month = rule.freq == ICAL_MONTHLY_RECURRENCE || (rule.freq == ICAL_YEARLY_RECURRENCE && !months.empty());
  const bool no_weekday = of_a_month && !days.empty() && std::ranges::all_of(days, [](int day) {
    const int position = icalrecurrencetype_day_position(static_cast<short>(day));
    return position > 5 || position < -5;
  });
  return no_date || no_weekday;
}

bool is_too_fine(const icalrecurrencetype& rule) {
  return rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE ||
         (rule.freq == ICAL_HOURLY_RECURRENCE && has_parts(rule));
}

}  // namespace

// UNTIL is meant in UTC or, as a date, to the end of the day; the iterator knows only the event's own clock. Nothing behind the window
// is looked for.
icaltimetype Recurrences::until_of(const icalrecurrencetype& rule, const Zone& zone) const {
  Civil last = zone.civil(window_.end);
  last.date = plus_days(last.date, 1);
  if (icaltime_is_null_time(rule.until)) return floating(last);
  Civil civil = civil_of(rule.until);
  if (rule.until.is_date) civil = {civil.date, 23, 59, 59};
  if (!rule.until.is_date && icaltime_is_utc(rule.until)) civil = zone.civil(Zone().read(civil).instant);
  return floating(std::min(civil, last));
}

bool Recurrences::exhausted() const {
  return rules_ > kMostRules || rules_without_occurrence_ == kMostRulesWithoutOccurrence || impossible_rules_ == kMostImpossibleRules;
}

bool Recurrences::follow(icalrecurrencetype rule, const Event& event, std::vector<Interval>& occurrences) {
  if (event.at(event.start).begin >= window_.end) return true;
  rule.until = until_of(rule, event.zone);
  if (event.at(civil_of(rule.until)).end <= window_.begin) return true;
  ++rules_;
  if (is_too_fine(rule) || never_comes(rule) || exhausted()) return false;
  const Iterator iterator(icalrecur_iterator_new(rule, floating(event.start)), &icalrecur_iterator_free);
  if (!iterator) {
    ++impossible_rules_;
    return false;
  }
  icaltimetype next = icalrecur_iterator_next(iterator.get());
  if (icaltime_is_null_time(next)) ++rules_without_occurrence_;
  for (int count = 1; !icaltime_is_null_time(next); ++count, next = icalrecur_iterator_next(iterator.get())) {
    if (count > kMostOccurrences || ++occurrences_ > kMostOccurrencesOfAll) return false;
    const Interval occurrence = event.at(civil_of(next));
    if (occurrence.begin >= window_.end) return true;
    if (occurrence.end > window_.begin) occurrences.push_back(occurrence);
  }
  return true;
}

}  // namespace sml::time
