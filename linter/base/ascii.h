// Characters of ASCII by their kind. For texts that are folded, and for formats that know no others; bytes beyond ASCII are of none.
#pragma once

#include <charconv>
#include <string>
#include <string_view>

namespace sml::base {

constexpr bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_small(char32_t c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_capital(char32_t c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char32_t c) { return is_ascii_small(c) || is_ascii_capital(c); }
constexpr bool is_ascii_letter_or_digit(char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c); }

// A letter or figure of a folded word.
constexpr bool is_of_word(char c) { return is_ascii_small(static_cast<unsigned char>(c)) || is_ascii_digit(static_cast<unsigned char>(c)); }

// Others stay as they are.
constexpr char ascii_small(char c) { return is_ascii_capital(static_cast<unsigned char>(c)) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char ascii_capital(char c) { return is_ascii_small(static_cast<unsigned char>(c)) ? static_cast<char>(c - 'a' + 'A') : c; }

inline std::string in_ascii_small(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = ascii_small(c);
  return small;
}

inline std::string in_ascii_capitals(std::string_view text) {
  std::string capitals(text);
  for (char& c : capitals) c = ascii_capital(c);
  return capitals;
}

// What figures say; 0 of anything else, and of more than an int holds.
inline int whole_number(std::string_view figures) {
  int value = 0;
  std::from_chars(figures.data(), figures.data() + figures.size(), value);
  return value;
}

}  // namespace sml::base
