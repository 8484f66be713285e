// The words of a text as people write them: letters with an apostrophe between ("o'clock", "we're"), and two with a hyphen between.
//
// A view of the text, which outlives it; what it gives views its bytes.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "linter/claims/searched_text.h"
#include "linter/claims/word_filter.h"

namespace sml::claims {

struct WrittenWord {
  std::string_view letters;
  std::size_t place = 0;   // in a WordFilter
  std::size_t end = 0;     // a byte of the text
  std::size_t run = 0;     // in which it ends

  bool empty() const { return letters.empty(); }
};

class WrittenWords {
 public:
  explicit WrittenWords(const SearchedText& text) : text_(text.text()), runs_(text.runs()) {}

  // The word that begins at a byte of a run, which has this number.
  WrittenWord at(std::size_t begin, std::size_t number) const;

  // The word behind another, with spaces or a hyphen between; empty where none follows so.
  WrittenWord behind(const WrittenWord& word) const;

 private:
  std::size_t apostrophe_at(std::size_t at) const;

  std::string_view text_;
  std::span<const SearchedText::Run> runs_;
};

}  // namespace sml::claims
