// UTF-8 by code point: the one decoder and encoder of the house, and how a character is named that cannot be shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace sml::base {

// What some programs begin a text in UTF-8 with; it is no part of it.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// U+FFFD, which stands for bytes that are no character; and its own bytes.
inline constexpr char32_t kReplacement = 0xFFFD;
inline constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";

// In bytes; 0 where a text has none.
inline std::uint32_t byte_order_mark_length(std::string_view bytes) { return bytes.starts_with(kByteOrderMark) ? std::uint32_t{kByteOrderMark.size()} : 0; }

// Whether a byte goes on a character that another has begun.
constexpr bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Decodes the code point that begins at `at` and moves `at` behind it. Invalid bytes count as U+FFFD, one byte each; overlong forms and surrogates are
// invalid. at < text.size().
inline char32_t next_code_point(std::string_view text, std::size_t& at);

// The code point that ends at `at`, or U+0000 at the text's begin.
char32_t previous_code_point(std::string_view text, std::size_t at);

struct Character {
  char32_t code_point = 0;
  std::uint32_t length = 0;   // in bytes; 0 where the bytes are no UTF-8
};

// The character that begins at `at`. at < bytes.size().
Character character_at(std::string_view bytes, std::size_t at);

// Adds a code point as UTF-8; what is none, or a surrogate, as U+FFFD.
void append_code_point(std::string& out, char32_t code_point);

// "U+00A0"
std::string code_point_name(char32_t code_point);

// A character that nobody sees and that is no blank, no control of ASCII and no variation selector: soft hyphens, joiners, marks of direction, tags, line and
// paragraph separators (Unicode's Default_Ignorable_Code_Point and Cf, but for letters that are blank).
bool is_invisible(char32_t code_point);

// Where the ASCII ends that stands from `at` on: the next byte beyond it, or text.size().
inline std::size_t ascii_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kBeyond = 0x8080808080808080;   // a bit of each of eight bytes
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kBeyond) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

// next_code_point() of what is no ASCII character.
char32_t next_long_code_point(std::string_view text, std::size_t& at);

inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first >= 0x80) return next_long_code_point(text, at);
  ++at;
  return first;
}

}  // namespace sml::base
