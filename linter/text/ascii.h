// Characters of ASCII by their kind. For texts that are folded, and for formats that know no others; bytes beyond ASCII are of none.
#pragma once

namespace sml::text {

constexpr bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_small(char32_t c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_capital(char32_t c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char32_t c) { return is_ascii_small(c) || is_ascii_capital(c); }

}  // namespace sml::text
