// What a run of a text may be to those who look for claims: told by one look at a language's tables when the text is cut.
//
// The build makes them (compile/run_classes.h) of the words of time, of numbers and of units. Those of words stand by WordFilter's places,
// so that a word may be said to be more than it is, never less.
#pragma once

#include <array>
#include <cstdint>

#include "linter/claims/word_filter.h"

namespace sml::claims {

// Bits. That of a word that tells behind another is the next one behind that one's.
struct RunClass {
  static constexpr std::uint8_t kOfTime = 1;         // may stand in a phrase of time or in a number: any run but words that do not
  static constexpr std::uint8_t kTellsTime = 2;      // tells that what it stands in may say something of time
  static constexpr std::uint8_t kOpensPair = 4;      // so do two words, one of these and behind it
  static constexpr std::uint8_t kClosesPair = 8;     // one of these,
  static constexpr std::uint8_t kLeadsNumber = 16;   // or one of these
  static constexpr std::uint8_t kBeginsNumber = 32;  // and one of these
  static constexpr std::uint8_t kUnit = 64;          // names money or percent, or begins what does
  static constexpr std::uint8_t kLineEnd = 128;
};

// What words of one place may be, told apart by WordFilter's marks.
struct WordClasses {
  static constexpr std::uint8_t kAnyMark = 0;
  struct Known {
    std::uint8_t mark = kAnyMark;
    std::uint8_t classes = 0;
  };
  std::array<Known, 2> known{};

  std::uint8_t of(std::uint8_t mark) const {
    unsigned classes = 0;
    for (const Known& one : known) classes |= one.mark == mark || one.mark == kAnyMark ? one.classes : 0U;
    return static_cast<std::uint8_t>(classes);
  }
};

struct RunClasses {
  std::array<WordClasses, WordFilter::kPlaces> words{};
  std::array<std::uint8_t, 256> signs{};   // by their first bytes

  std::uint8_t of_word(WordFilter::Hash hash) const { return words[hash.place].of(hash.mark); }
};

}  // namespace sml::claims
