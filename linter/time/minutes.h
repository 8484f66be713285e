// The minutes of a day, which hours and clocks are counted in.
#pragma once

namespace sml::time {

inline constexpr int kHourMinutes = 60;
inline constexpr int kDayMinutes = 24 * kHourMinutes;

// Of anything that has an hour of 24 and a minute: from midnight.
template <class Clock>
constexpr int minute_of_day(const Clock& clock) {
  return clock.hour * kHourMinutes + clock.minute;
}

}  // namespace sml::time
