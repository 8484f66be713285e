// When the parts of a day are: as generously as people speak, outside of which nothing is meant; and as narrowly, where everybody calls them so.
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

// What everybody calls so: where it is open then, it is not shut in that part of the day. Of noon and of the hours before dawn nothing is sure.
constexpr time::MinuteRange surest(claims::DayPart part, std::string_view language) {
  constexpr int kHours[][2] = {{0, 0}, {8, 11}, {0, 0}, {15, 17}, {19, 22}, {21, 24}};
  constexpr int kSpanishAfternoon[] = {16, 20}, kPortugueseAfternoon[] = {15, 18};
  const bool is_afternoon = part == claims::DayPart::afternoon;
  const auto& [begin, end] = is_afternoon && language.starts_with("es")   ? kSpanishAfternoon
                             : is_afternoon && language.starts_with("pt") ? kPortugueseAfternoon
                                                                          : kHours[static_cast<std::size_t>(part)];
  return {time::kHourMinutes * begin, time::kHourMinutes * end};
}

}  // namespace sml::resolve
