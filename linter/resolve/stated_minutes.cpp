#include "linter/resolve/stated_minutes.h"

#include "linter/claims/stated_clock.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

// By half hours.
const Minutes kLunchTime = {time::kHalfDay,       time::kHalfDay + 30,  time::kHalfDay + 60, time::kHalfDay + 90,
                            time::kHalfDay + 120, time::kHalfDay + 150, time::kHalfDay + 180};

}  // namespace

Minutes minutes_of(const claims::StatedClock& clock) {
  const int minute = time::minute_of_day(clock);
  if (!clock.half_unsaid) return {minute};
  return {minute, minute < time::kHalfDay ? minute + time::kHalfDay : minute - time::kHalfDay};
}

Minutes minutes_said(const claims::StatedClock& clock, std::string_view folded) {
  return time::minute_of_day(clock) == time::kHalfDay && folded.find("mediodia") != std::string_view::npos ? kLunchTime : minutes_of(clock);
}

}  // namespace sml::resolve
