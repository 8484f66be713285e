// The number words before what is counted, for patterns: those of one word that the tables of numbers have, from two to ninety.
#pragma once

#include <string>
#include <string_view>

#include "linter/claims/number_words.h"

namespace sml::resolve {

// Of a language, as alternatives of a regular expression of folded text: "dos|tres|…|noventa"; without one word, where that is given.
inline std::string cardinals(const claims::NumberTables& numbers, std::string_view left_out = {}) {
  constexpr int kHundred = 100;
  std::string all;
  for (const claims::NumberWord& word : numbers.words)
    if (!word.ordinal && !word.counted && word.value > 1 && word.value < kHundred &&
        word.kind != claims::NumberWord::Kind::dozen && word.word != left_out)
      all.append(all.empty() ? "" : "|").append(word.word);
  return all;
}

}  // namespace sml::resolve
