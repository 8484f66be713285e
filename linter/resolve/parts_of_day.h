// When the parts of a day are, as generously as people speak: what lies outside is certainly not meant.
#pragma once

#include <string_view>

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

// When somebody comes who is asked to come in it. Though Spanish says "la una de la tarde", nobody comes "por la tarde" before two; in Portuguese it is one.
// The language is a tag of BCP 47.
constexpr time::MinuteRange when_one_comes(claims::DayPart part, std::string_view language) {
  constexpr int kSpanish = 14, kPortuguese = 13;
  time::MinuteRange range = widest(part);
  if (part == claims::DayPart::afternoon && language.starts_with("es")) range.begin = time::kHourMinutes * kSpanish;
  if (part == claims::DayPart::afternoon && language.starts_with("pt")) range.begin = time::kHourMinutes * kPortuguese;
  return range;
}

}  // namespace sml::resolve
