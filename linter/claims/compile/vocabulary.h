// A lexicon's names in braces, and patterns written out: a part of the build.
#pragma once

#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/lexicon.h"
#include "linter/claims/number_words.h"
#include "linter/claims/slot.h"
#include "linter/claims/temporal/words.h"

namespace sml::claims {

// The words and macros of a language, those of all languages among them. It points into lexicons.
class Vocabulary {
 public:
  void add(const Lexicon& lexicon);

  // The names and signs of currencies that offers are written with, as the kinds `currency` and `currency_code` and `sign_written`.
  void add_currencies();

  // The words of days, which phrases of time are made of: the kinds `weekday`, `weekday_short`, `weekdays`, `month` and `offset`.
  void add_times(std::span<const TimeWord> words);

  // Numbers in one word: the kinds `number` (1 to 10) and `day_word` (1 to 31, ordinals too).
  void add_numbers(const NumberTables& numbers);

  // The pattern that a name stands for: a macro's, or an alternation of all words of that kind, longer ones first; of an unknown
  // name what RE2 refuses, so that a slip is no pattern.
  std::string meaning_of(std::string_view name) const;

  bool is_macro(std::string_view name) const { return macros_.contains(name); }

  // Sorted by kind and word.
  std::vector<Word> words() const;

 private:
  std::map<std::string_view, std::map<std::string_view, int>> kinds_;
  std::deque<std::string> written_;   // words that no table has as they stand
  std::map<std::string_view, std::string> macros_;
};

// A pattern as RE2 takes it, with its groups numbered.
struct Expansion {
  std::string text;
  std::string lead;   // what a macro became whose name ends with "lead"
  std::vector<Slot> slots;
};
Expansion expand(const Vocabulary& vocabulary, std::string_view pattern);

}  // namespace sml::claims
