// The hours, minutes and seconds of a day, which clocks are read and counted in.
#pragma once

namespace sml::time {

inline constexpr int kHourMinutes = 60;
inline constexpr int kDayMinutes = 24 * kHourMinutes;
inline constexpr int kMinuteSeconds = 60;
inline constexpr int kHourSeconds = kHourMinutes * kMinuteSeconds;
inline constexpr int kDaySeconds = kDayMinutes * kMinuteSeconds;
inline constexpr int kHalfDay = kDayMinutes / 2;
inline constexpr int kNoon = 12;       // hours
inline constexpr int kMidnight = 24;   // that ends a day
inline constexpr int kNightEnd = 6;    // o'clock: what ends before it is of the day before
inline constexpr int kEvening = 17;    // o'clock: what begins then or later is of an evening

// Of anything that has an hour of 24 and a minute: from midnight.
template <class Clock>
constexpr int minute_of_day(const Clock& clock) {
  return clock.hour * kHourMinutes + clock.minute;
}

}  // namespace sml::time
