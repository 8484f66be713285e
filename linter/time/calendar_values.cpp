#include "linter/time/calendar_values.h"

#include <algorithm>

#include "linter/time/minutes.h"

namespace sml::time {
namespace {

constexpr int kEarliest = 1900;   // years: a birthday may begin a series
constexpr int kLatest = 2200;

}  // namespace

Civil civil_of(const icaltimetype& time) { return {{time.year, time.month, time.day}, time.hour, time.minute, time.second}; }

icaltimetype floating(const Civil& civil) {
  icaltimetype time = icaltime_null_time();
  time.year = civil.date.year;
  time.month = civil.date.month;
  time.day = civil.date.day;
  time.hour = civil.hour;
  time.minute = civil.minute;
  time.second = civil.second;
  return time;
}

bool is_usable(const icaltimetype& time) { return time.year >= kEarliest && time.year <= kLatest && exists(civil_of(time).date); }

std::optional<Length> length_of(const icaldurationtype& duration) {
  const Length length{static_cast<int>(std::min(duration.days + 7ULL * duration.weeks, 2ULL * kLongestDays)),
                      std::int64_t{duration.hours} * kHourSeconds + std::int64_t{duration.minutes} * kMinuteSeconds + std::int64_t{duration.seconds}};
  if (duration.is_neg || length.days > kLongestDays || length.seconds > kLongestSeconds) return std::nullopt;
  return length;
}

Interval Event::at(const Civil& civil) const {
  const Civil last_day{plus_days(civil.date, length.days), civil.hour, civil.minute, civil.second};
  return {zone.read(civil).instant, zone.read(last_day).instant + base::Duration{length.seconds}};
}

}  // namespace sml::time
