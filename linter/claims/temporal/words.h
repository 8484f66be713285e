// The words of time in each language: data.
#pragma once

#include <span>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// What TimeWord::value holds of a part of the day and of a unit.
constexpr int value_of(DayPart part) { return static_cast<int>(part); }
constexpr int value_of(TimeUnit unit) { return static_cast<int>(unit); }

extern const std::span<const TimeWord> kSpanishTimeWords;
extern const std::span<const TimeWord> kEnglishTimeWords;
extern const std::span<const TimeWord> kPortugueseTimeWords;

}  // namespace sml::claims
