// When the parts of a day are, as generously as people speak: what lies outside is certainly not meant.
#pragma once

#include "linter/claims/stated_time.h"
#include "linter/time/hours.h"
#include "linter/time/minutes.h"

namespace sml::resolve {

// Past 24:00 it is the next day.
constexpr time::MinuteRange widest(claims::DayPart part) {
  constexpr int kPastMidnight = 30;
  constexpr int kHours[][2] = {{0, 8}, {4, 14}, {11, 17}, {12, 21}, {17, kPastMidnight}, {18, kPastMidnight}};
  const auto& [begin, end] = kHours[static_cast<std::size_t>(part)];
  return {time::kHourMinutes * begin, time::kHourMinutes * end};
}

}  // namespace sml::resolve
