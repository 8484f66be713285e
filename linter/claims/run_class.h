// What a run of a text may be to those who look for claims: told by one look at a language's tables when the text is cut.
//
// The build makes them (compile/run_classes.h) of the words of time, of numbers and of units. Those of words stand by WordFilter's places,
// so that a word may be said to be more than it is, never less.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "linter/claims/word_filter.h"

namespace sml::claims {

// Bits.
struct RunClass {
  static constexpr std::uint8_t kOfTime = 1;          // stands in a phrase of time or in a number
  static constexpr std::uint8_t kTellsTime = 2;       // tells that what it stands in may say something of time
  static constexpr std::uint8_t kOpensPair = 4;       // so do one of these, and behind it
  static constexpr std::uint8_t kClosesPair = 8;      // one of these
  static constexpr std::uint8_t kBeginsNumber = 16;
  static constexpr std::uint8_t kUnit = 32;           // names money or percent, or begins what does
};

struct RunClasses {
  std::array<std::uint8_t, WordFilter::kPlaces> words{};
  std::array<std::uint8_t, 256> signs{};   // by their first bytes
};

}  // namespace sml::claims
