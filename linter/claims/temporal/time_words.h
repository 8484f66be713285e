// The words of time of a language, ready to be looked up.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>

#include "linter/claims/number_words.h"
#include "linter/claims/temporal/words.h"
#include "linter/claims/word_filter.h"

namespace sml::claims {

// Made at first use; lives as long as the program.
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
  WordFilter first_words_;      // of beginnings_
  WordFilter phrases_filter_;   // of phrases_
  const NumberTables* numbers_;
  bool is_english_;
};

}  // namespace sml::claims
