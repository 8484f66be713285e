// How a text folds, character by character, for those who make something of it: fold.cpp and folded_words.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/characters.h"

namespace sml::text {

// What a byte of ASCII folds to.
constexpr char folded_ascii(char byte) {
  if (byte == '\t' || byte == '\v' || byte == '\f') return ' ';
  return base::ascii_small(byte);
}

// By byte, what letters and digits of ASCII fold to; 0 of all others.
inline constexpr std::array<char, 256> kFoldedWordByte = [] {
  std::array<char, 256> folded{};
  for (unsigned char byte = 0; byte < 0x80; ++byte) {
    const char small = folded_ascii(static_cast<char>(byte));
    if (base::is_ascii_letter(static_cast<unsigned char>(small)) || base::is_ascii_digit(static_cast<unsigned char>(small))) folded[byte] = small;
  }
  return folded;
}();

constexpr char folded_word_byte(char byte) { return kFoldedWordByte[static_cast<unsigned char>(byte)]; }

// Behind the bytes from `at` on that fold each by itself: ASCII but for line ends.
std::size_t copied_end(std::string_view text, std::size_t at);

// `written` is the code point as the text has it; `buffer` keeps what neither the text nor the table of Latin letters does.
std::string_view folded_code_point(char32_t code_point, std::string_view written, std::string& buffer);

// Tells a sink what a text folds to, from left to right: copy(begin, end) for ASCII that is lower-cased byte by byte,
// append(folded, begin, end) for a character that becomes something else, vanish(begin, end) for one that leaves nothing and belongs
// to the character before it.
template <class Sink>
void fold_into(Sink& sink, std::string_view text) {
  std::string buffer;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    at = copied_end(text, at);
    if (at > begin) {
      sink.copy(begin, at);
      continue;
    }
    const char32_t code_point = base::next_code_point(text, at);
    if (is_line_end(code_point)) {
      if (code_point == '\r' && at < text.size() && text[at] == '\n') ++at;
      sink.append("\n", begin, at);
      continue;
    }
    const std::string_view folded = folded_code_point(code_point, text.substr(begin, at - begin), buffer);
    if (!folded.empty())
      sink.append(folded, begin, at);
    else if (extends_character(code_point))
      sink.vanish(begin, at);
  }
}

}  // namespace sml::text
