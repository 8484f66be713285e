// Numbers written in words: "treinta y uno", "twenty-first", "dois mil e quinze".
//
// A language's number words are a sorted table made by the compiler (numbers/LANGUAGE.cpp); how they go together is the same for all: parts
// become smaller from left to right, a multiplier takes what stands before it, and what would make a second number is left alone. Texts
// are folded. A word that begins no number costs a look at its first letter and its length.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "linter/claims/word_filter.h"
#include "linter/claims/word_index.h"

namespace sml::claims {

struct NumberWord {
  enum class Kind : std::uint8_t {
    unit,       // 1 to 9
    teen,       // a whole below a hundred: 10 to 19, "veintidos", "quince"
    tens,       // 20 to 90, a unit may follow
    hundreds,   // 100 to 900 in one word
    hundred,    // multiplies what stands before it: "two hundred"
    scale,      // the same: thousand, million, …
    dozen,      // the same, and ends the number
    zero,
    joiner,     // "y", "e", "and"
    figures,    // "3" of "3 hundred"
  };

  std::string_view word;   // folded
  std::int64_t value = 0;
  Kind kind = Kind::unit;
  bool ordinal = false;
  bool counted = false;    // begins no number: "dos millones", but "millones de gracias"
};

struct NumberTables {
  static constexpr std::size_t kLongest = 31;        // of a number word, in bytes
  static constexpr std::size_t kShortestFused = 3;   // what is written onto a word of tens: "twenty|one"
  static constexpr std::size_t kLongestFused = 9;    // "treinta|icuatro"

  std::span<const NumberWord> words;                 // sorted
  WordFilter filter{};
  WordFilter firsts{};                               // those that a number may begin with
  WordIndex index{};
  struct Fused {
    std::uint32_t lengths = 0;                       // a bit for each that a word may have that is written onto tens
    std::uint32_t thirds = 0;                        // a bit for each letter that may be its third
  };
  std::array<Fused, 26> fused{};                     // by first letters
  bool joins_tens = false;                           // "treinta y uno", "trinta e um"; without it the unit follows at once
  bool joins_hundreds = false;                       // "cento e dez", "one hundred and ten"
  bool ordinal_ends_cardinal = false;                // "twenty-second"; else an ordinal goes with ordinals only: "vigesimo segundo"
  std::string_view fuses;                            // letters that join a unit written onto its tens: "treintaiuno"

  static constexpr unsigned letter_of(char byte) { return static_cast<unsigned char>(byte) - static_cast<unsigned>('a'); }

  const NumberWord* find(std::string_view word) const;
  // `place` is the word's in a WordFilter.
  bool may_hold(std::string_view word, std::size_t place) const { return filter.holds(place) || may_be_fused(word); }
  bool may_begin_with(std::string_view word, std::size_t place) const { return firsts.holds(place) || may_be_fused(word); }
  bool may_begin_with(std::string_view word) const { return may_begin_with(word, WordFilter::place(word)); }
  bool may_be_fused(std::string_view word) const {
    if (word.size() < kShortestFused) return false;
    const unsigned letter = letter_of(word[0]);
    return letter < fused.size() && (fused[letter].lengths >> std::min(word.size(), kLongest) & 1U) != 0 &&
           (fused[letter].thirds >> letter_of(word[2]) % 32U & 1U) != 0;
  }
};

// Makes a table's words ready to be found; for the tables themselves, at compile time.
template <std::size_t Size>
constexpr std::array<NumberWord, Size> sorted_words(const NumberWord (&words)[Size]) {
  std::array<NumberWord, Size> sorted{};
  std::ranges::copy(words, sorted.begin());
  std::ranges::sort(sorted, {}, &NumberWord::word);
  return sorted;
}
constexpr WordFilter first_words(std::span<const NumberWord> words) {
  WordFilter filter;
  for (const NumberWord& word : words)
    if (!word.counted && word.kind != NumberWord::Kind::joiner) filter.add(word.word);
  return filter;
}
constexpr std::array<NumberTables::Fused, 26> fused_words(std::span<const NumberWord> words) {
  std::array<NumberTables::Fused, 26> fused{};
  for (const NumberWord& word : words) {
    if (word.kind != NumberWord::Kind::tens || word.ordinal) continue;
    NumberTables::Fused& alike = fused[NumberTables::letter_of(word.word[0])];
    alike.thirds |= 1U << NumberTables::letter_of(word.word[2]);
    for (std::size_t more = NumberTables::kShortestFused; more <= NumberTables::kLongestFused; ++more) alike.lengths |= 1U << (word.word.size() + more);
  }
  return fused;
}

extern const NumberTables kSpanishNumbers;
extern const NumberTables kEnglishNumbers;
extern const NumberTables kPortugueseNumbers;

// The tables of a BCP 47 tag's primary language; Spanish where that is not understood.
const NumberTables& number_tables(std::string_view language);

struct NumberWords {
  std::size_t words = 0;       // how many of them make the number
  std::int64_t value = 0;
  bool ordinal = false;

  friend bool operator==(const NumberWords&, const NumberWords&) = default;
};

// The longest cardinal or ordinal that begins at the first of some folded words: "dos cuarenta y dos" begins with 2, "siete y media" with
// 7, "twenty second" with the ordinal 22. A word may hold hyphens ("twenty-one"); it counts whole or not at all.
std::optional<NumberWords> number_words_at(std::span<const std::string_view> words, const NumberTables& tables);

// The same where figures may stand for words: "4 thousand 3 hundred and 21", "2 mil 500". A word of digits counts.
std::optional<NumberWords> mixed_number_at(std::span<const std::string_view> words, const NumberTables& tables);

// What a word multiplies the figures before it by: "mil", "millones", "billion"; nothing for other words.
std::optional<std::int64_t> number_scale(std::string_view word, const NumberTables& tables);

}  // namespace sml::claims
