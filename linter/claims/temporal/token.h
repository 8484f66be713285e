// A folded text as tokens of the alphabet of time: words by a language's table, figures by their shape.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/claims/number_words.h"
#include "linter/claims/stated_time.h"
#include "linter/claims/temporal/symbol.h"
#include "linter/text/fold.h"

namespace sml::claims {

// The two or three figures of a date in the order of the text, and what stands between them.
struct WrittenDate {
  std::array<int, 3> parts{};
  std::size_t count = 0;
  char separator = '/';
};

struct Token {
  Symbol symbol = Symbol::other;
  text::Range range;  // bytes of the folded text
  int value = 0;      // of a word as its table says; of a number, an ordinal, a year itself
  int second = 0;  // a word's other meaning: weekday_or_month its month, weekday_or_ordinal its ordinal, tonight its part; of a number or an ordinal
                   // 1 where it is written in words; of a meridiem where it is one letter
  StatedClock clock{};  // clock, dotted
  WrittenDate date{};   // full_date, day_month, month_year
};

// A word or a phrase of words with single spaces, folded, as a language uses it.
struct TimeWord {
  std::string_view word;
  Symbol symbol;
  int value = 0;
  int second = 0;
};

// The words of a language, ready to be looked up. Made at first use; lives as long as the program.
class TimeWords {
 public:
  static const TimeWords& of(std::string_view language);  // es, en, pt: a primary subtag

  // nullptr for a word, or words with single spaces, that say nothing of time.
  const TimeWord* find(std::string_view words) const;

  // What a word begins: itself where it says something alone, and how many words the longest phrase has that it begins.
  struct Beginning {
    const TimeWord* alone = nullptr;
    std::size_t longest = 0;
  };
  Beginning beginning_with(std::string_view word) const;

  const NumberTables& numbers() const { return *numbers_; }
  bool is_english() const { return is_english_; }

 private:
  TimeWords(std::span<const TimeWord> words, const NumberTables& numbers, bool is_english);

  std::unordered_map<std::string_view, const TimeWord*> phrases_;  // of several words
  std::unordered_map<std::string_view, Beginning> beginnings_;
  std::array<std::uint32_t, 26> lengths_{};  // of each first letter: a bit for each length that a first word may have
  const NumberTables* numbers_;
  bool is_english_;
};

// The tokens of a folded text from left to right; spaces are none. What says nothing is `other`, however long.
std::vector<Token> tokens_of(std::string_view folded, const TimeWords& words);

}  // namespace sml::claims
