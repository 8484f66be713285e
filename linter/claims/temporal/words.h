// The words of time in each language: data.
#pragma once

#include <span>
#include <string_view>

#include "linter/claims/stated_time.h"
#include "linter/claims/temporal/symbol.h"

namespace sml::claims {

// A word or a phrase of words with single spaces, folded, as a language uses it; what its two numbers say, word_codes.h names.
struct TimeWord {
  std::string_view word;
  Symbol symbol;
  int value = 0;
  int second = 0;
};

// What TimeWord::value holds of a part of the day and of a unit.
constexpr int value_of(DayPart part) { return static_cast<int>(part); }
constexpr int value_of(TimeUnit unit) { return static_cast<int>(unit); }

// What `second` holds of a shift, whose hours are of a part of the day: "turno noche". Of other words it holds 0.
constexpr int shift_of(DayPart part) { return value_of(part) + 1; }

extern const std::span<const TimeWord> kSpanishTimeWords;
extern const std::span<const TimeWord> kEnglishTimeWords;
extern const std::span<const TimeWord> kPortugueseTimeWords;

}  // namespace sml::claims
