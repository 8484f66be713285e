// Sentences of the languages with the offers, and the days, times and hours, that they state: what the tests of this room run over.
#pragma once

#include <span>
#include <string_view>

#include "linter/time/civil.h"

namespace sml::claims {

// The publication that days and times are seen from.
constexpr time::Date kTuesday{2026, 3, 10};
constexpr time::Civil kTuesdayMorning{kTuesday, 9};

struct Sentence {
  const char* text;
  const char* states;
};

struct Sentences {
  std::string_view language;
  std::string_view country;
  std::span<const Sentence> offers;
  std::span<const Sentence> times;
};

extern const Sentences kSpanishSentences;
extern const Sentences kEnglishSentences;
extern const Sentences kPortugueseSentences;

}  // namespace sml::claims
