#include "linter/resolve/stated_minutes.h"

#include "linter/claims/stated_clock.h"
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

}  // namespace sml::resolve
