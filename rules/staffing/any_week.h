// Hours as they are in any week: on each weekday, and on holidays, without a calendar.
#pragma once

#include <string>
#include <vector>

#include "linter/rule/finding.h"
#include "linter/time/hours.h"

namespace sml::rules {

using Ranges = std::vector<time::MinuteRange>;

// The days of any week, from Monday on, and all holidays as one.
constexpr int kWeek = 7;
constexpr int kHolidays = kWeek;
constexpr time::Date kMonday{2024, 1, 1};

// The ranges that begin on a weekday (0 is Monday), or on kHolidays.
inline Ranges ranges_on(const time::Hours& hours, int day) {
  const time::Date date = time::plus_days(kMonday, day);
  if (day == kHolidays) return hours.on(date, {.country = {}, .dates = {date}, .except = {}});
  return hours.on(date, {});
}

// "09:00-18:00", one text a range.
inline std::vector<std::string> written(const Ranges& ranges) {
  constexpr int kHour = 60;
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const auto clock = [&](int minute) { return two(minute / kHour > 24 ? minute / kHour - 24 : minute / kHour) + ':' + two(minute % kHour); };
  std::vector<std::string> texts;
  for (const time::MinuteRange& range : ranges) texts.push_back(clock(range.begin) + '-' + clock(range.end));
  return texts;
}

// Says which day it is: `which`, "weekday" or "holiday", and `day`, of which a card says {day_weekday}.
inline void with_day(rule::Finding& finding, int day) {
  finding.with("which", day == kHolidays ? "holiday" : "weekday").with("day", time::plus_days(kMonday, day));
}

}  // namespace sml::rules
