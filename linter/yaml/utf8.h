// Characters in a file's bytes: the one decoder of this room, and how a character is named where it cannot be shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sml::yaml {

struct Character {
  char32_t code_point = 0;
  std::uint32_t length = 0;   // in bytes; 0 where the bytes are no UTF-8 (overlong forms and surrogates are none)
};

// The character at `offset`, which lies inside `bytes`.
Character decode_utf8(std::string_view bytes, std::size_t offset);

// Adds a code point up to U+10FFFF, no surrogate, as UTF-8.
void append_utf8(std::string& text, char32_t code_point);

// "U+00A0"
std::string code_point_name(char32_t code_point);

// A no-break or other space that is not YAML's, such as U+00A0 and U+3000.
bool is_special_space(char32_t code_point);

// A character that people take for a colon and YAML does not: U+FF1A and its kind.
bool is_special_colon(char32_t code_point);

// Bytes of a file as a short detail: one line of at most 40 code points, cut with "…", in which no control, bidirectional or invisible
// format character and no broken UTF-8 is left raw.
std::string excerpt(std::string_view bytes);

}  // namespace sml::yaml
