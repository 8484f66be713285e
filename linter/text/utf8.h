// UTF-8 texts by code point: walking, counting, and showing them where a terminal, a log or a page reads along.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace sml::text {

// Decodes the code point that begins at `at` and moves `at` behind it. Invalid bytes count as U+FFFD, one byte each. at < text.size().
inline char32_t next_code_point(std::string_view text, std::size_t& at);

// The code point that ends at `at`, or U+0000 at the text's begin.
char32_t previous_code_point(std::string_view text, std::size_t at);

void append_code_point(std::string& out, char32_t code_point);

std::size_t code_point_count(std::string_view text);

// The byte offset of the code point with this index; text.size() past the end.
std::size_t byte_offset(std::string_view text, std::size_t code_point_index);

// A text that is safe to send anywhere people or programs read lines: valid UTF-8 (a wrong byte is U+FFFD), without controls,
// bidirectional overrides, tag or other invisible format characters, each of which is shown as <U+202E>. Line ends and tabs are
// spaces. Emoji joiners between emoji and one variation selector after a base stay; the flag of a region (a black flag with tags)
// is shown as its black flag; a mark with nothing to stand on gets a dotted circle. A printable text is its own printable text.
std::string printable(std::string_view text);

// The first `limit` user-perceived characters of a printable text, with … behind them where something was cut.
std::string shortened(std::string_view text, std::size_t limit);

// How many columns a printable text takes on a terminal (East Asian wide and emoji: 2, combining marks: 0).
int display_width(std::string_view text);

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

}  // namespace sml::text
