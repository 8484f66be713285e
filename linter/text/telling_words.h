// What any text must hold for an expression (RE2's) to match in it: one of a few beginnings of words, or signs.
//
// It is read off the expression, which costs a fortieth of compiling it, and asked of a text at the cost of a few instructions a byte. It
// may let pass what the expression does not match, and never keeps out what it does. It points into nothing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/byte_set.h"

namespace sml::text {

// Some bytes of a text, any figure of which stands for all.
struct TellingWord {
  static constexpr std::size_t kLongest = 8;

  std::array<char, kLongest> bytes{};
  std::uint8_t size = 0;
  bool begins = false;   // no small letter of ASCII and no figure stands before it
  bool ends = false;     // and none behind it
};

class TellingWords {
 public:
  explicit TellingWords(std::string_view expression);

  // Whether the expression may match between two places of a text.
  bool may_match(std::string_view text, std::size_t from, std::size_t to) const;

  const std::vector<TellingWord>& words() const { return words_; }   // none: nothing is known, any text may match

 private:
  std::size_t next_start(std::string_view text, std::size_t at) const;

  std::vector<TellingWord> words_;                 // by their first byte
  std::array<std::uint8_t, 257> first_{};          // of each byte, into words_
  ByteSet starts_;                                 // with which one of them begins
  char only_start_ = '\0';                         // where all begin with it
  bool all_begin_ = false;
};

}  // namespace sml::text
