// The characters that addresses, mentions and hashtags are made of, as X's twitter-text defines them (its regular expressions of
// version 3), in one place.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/characters.h"

namespace sml::claims {

constexpr bool is_ascii_word(char32_t c) { return base::is_ascii_letter_or_digit(c) || c == '_'; }

// That which begins there; 0 behind the last.
inline char32_t code_point_at(std::string_view text, std::size_t at) { return at < text.size() ? base::next_code_point(text, at) : 0; }

constexpr bool is_at_sign(char32_t c) { return c == '@' || c == 0xFF20; }
constexpr bool is_hash_sign(char32_t c) { return c == '#' || c == 0xFF03; }

constexpr bool is_one_of(char32_t c, std::string_view ascii) { return c != 0 && c < 0x80 && ascii.find(static_cast<char>(c)) != std::string_view::npos; }

// Letters of Latin alphabets beyond ASCII, and marks on them.
constexpr bool is_latin_accent(char32_t c) {
  if (c < 0xC0) return false;
  if (c <= 0x24F) return c != 0xD7 && c != 0xF7;
  if (c <= 0x2AF)
    return c == 0x253 || c == 0x254 || c == 0x256 || c == 0x257 || c == 0x259 || c == 0x25B ||
           c == 0x263 || c == 0x268 || c == 0x26F || c == 0x272 || c == 0x289 || c == 0x28B;
  return c == 0x2BB || (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
}

constexpr bool is_directional_mark(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069);
}

// What X refuses in a post.
constexpr bool is_invalid_character(char32_t c) { return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF; }

// Anything but ASCII punctuation, spaces and what steers the direction of writing: so domains of all scripts.
inline bool is_domain_character(char32_t c) {
  if (c < 0x80) return base::is_ascii_letter_or_digit(c);
  return c != base::kReplacement && !text::is_white_space(c) && !is_directional_mark(c) && !is_invalid_character(c);
}

}  // namespace sml::claims
