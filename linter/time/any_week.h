// A week that stands for all: hours as they are on each weekday and on holidays, without a calendar.
#pragma once

#include <algorithm>

#include "linter/time/hours.h"
#include "linter/time/months.h"

namespace sml::time {

inline constexpr Date kAnyMonday{2024, 1, 1};

// Whether hours are off on all weekdays, and on holidays whatever their weekday.
inline bool is_never(const Hours& hours) {
  return std::ranges::all_of(kWeek, [&](Weekday day) { return hours.on(day).empty() && hours.on_holiday(day).empty(); });
}

}  // namespace sml::time
