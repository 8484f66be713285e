#include "linter/resolve/stated_minutes.h"

#include <algorithm>
#include <cstdlib>

#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

// When people lunch, by half hours.
Minutes lunch_time() {
  constexpr int kStep = time::kHourMinutes / 2;
  constexpr int kEnd = time::kHalfDay + 3 * time::kHourMinutes;
  Minutes all;
  for (int minute = time::kHalfDay; minute <= kEnd; minute += kStep) all.push_back(minute);
  return all;
}

}  // namespace

Minutes minutes_of(const claims::StatedClock& clock) {
  const int minute = time::minute_of_day(clock);
  if (!clock.half_unsaid) return {minute};
  return {minute, minute < time::kHalfDay ? minute + time::kHalfDay : minute - time::kHalfDay};
}

Minutes minutes_said(const claims::StatedClock& clock, std::string_view folded) {
  return time::minute_of_day(clock) == time::kHalfDay && folded.find("mediodia") != std::string_view::npos ? lunch_time() : minutes_of(clock);
}

int nearest_reading(const Minutes& stated, std::span<const int> minutes) {
  constexpr std::size_t kHalves = 2;
  if (stated.size() > kHalves) return stated.front();
  const auto distance = [&](int reading) {
    int least = time::kDayMinutes;
    for (const int minute : minutes) least = std::min(least, std::abs(reading - minute));
    return least;
  };
  return *std::ranges::min_element(stated, {}, distance);
}

}  // namespace sml::resolve
