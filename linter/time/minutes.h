// The hours and minutes of a day, which clocks are read and counted in.
#pragma once

namespace sml::time {

inline constexpr int kHourMinutes = 60;
inline constexpr int kDayMinutes = 24 * kHourMinutes;
inline constexpr int kNoon = 12;       // hours
inline constexpr int kMidnight = 24;   // that ends a day

// Of anything that has an hour of 24 and a minute: from midnight.
template <class Clock>
constexpr int minute_of_day(const Clock& clock) {
  return clock.hour * kHourMinutes + clock.minute;
}

}  // namespace sml::time
