// The word that something in a text stands in, as a message shows it.
#pragma once

#include <string_view>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/fold.h"

namespace sml::rules {

// The bytes between the nearest white spaces, the range itself among them, without the quotation marks and stops around the word, which a
// message has of its own; of long ones some characters on either side.
inline text::Range surroundings(std::string_view text, text::Range range) {
  constexpr int kMost = 24;   // characters on a side
  text::Range word = range;
  for (int count = 0; word.begin > 0 && count < kMost; ++count) {
    const char32_t before = base::previous_code_point(text, word.begin);
    if (text::is_white_space(before)) break;
    do --word.begin;
    while (word.begin > 0 && base::continues_character(text[word.begin]));
  }
  for (int count = 0; word.end < text.size() && count < kMost; ++count) {
    std::size_t next = word.end;
    if (text::is_white_space(base::next_code_point(text, next))) break;
    word.end = next;
  }
  constexpr std::u32string_view kOpening = U"«“‘\"'(¿¡", kClosing = U"»”’\"').,;:!?";
  for (std::size_t next = word.begin; next < range.begin && kOpening.find(base::next_code_point(text, next)) != kOpening.npos;) word.begin = next;
  while (word.end > range.end && kClosing.find(base::previous_code_point(text, word.end)) != kClosing.npos) {
    do --word.end;
    while (base::continues_character(text[word.end]));
  }
  return word;
}

}  // namespace sml::rules
