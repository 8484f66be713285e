// The days that hours are held against each other on: those of any week, and all holidays as one.
#pragma once

#include <vector>

#include "linter/rule/finding.h"
#include "linter/time/any_week.h"

namespace sml::rules {

using Ranges = std::vector<time::MinuteRange>;

// The days of any week, from Monday on, and all holidays as one.
constexpr int kHolidays = time::kWeekDays;

// The ranges that begin on a weekday (0 is Monday), or on kHolidays.
inline Ranges ranges_on(const time::Hours& hours, int day) { return day == kHolidays ? hours.on_holiday() : hours.on(static_cast<time::Weekday>(day)); }

// Says which day it is: `which`, "weekday" or "holiday", and `day`, of which a card says {day_weekday}.
inline void with_day(rule::Finding& finding, int day) {
  finding.with("which", day == kHolidays ? "holiday" : "weekday").with("day", time::plus_days(time::kAnyMonday, day));
}

}  // namespace sml::rules
