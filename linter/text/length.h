// How long a text is, by each of the measures that networks count in, and what a network joins before it counts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

struct Length {
  std::size_t bytes = 0;         // of UTF-8
  std::size_t code_points = 0;
  std::size_t utf16_units = 0;   // what JavaScript and most of the networks' own editors count
  std::size_t graphemes = 0;     // user-perceived characters, by Unicode TR 29

  friend bool operator==(const Length&, const Length&) = default;
};

// Invalid bytes count as a U+FFFD each in everything but bytes.
Length length_of(std::string_view text);

// Where each user-perceived character ends, as byte offsets; the last is the text's size.
std::vector<std::size_t> character_ends(std::string_view text);

// Where the user-perceived character with this index ends and the next begins, as a byte offset; the text's size past the end.
std::size_t character_offset(std::string_view text, std::size_t index);

// Where the emoji ends that begins at `at`, with its style, skin tone, tags and what is joined to it; `at` itself where none begins.
// Flags of two letters and keycaps are emoji; a figure, "©", and what a text style follows are none.
std::size_t emoji_end(std::string_view text, std::size_t at);

// Normalised to NFC.
std::string composed(std::string_view text);

// A domain as it travels, in ASCII (RFC 3492 "xn--…"); nothing where a label has no such form, is empty or
// takes more than 63 letters in it (RFC 1035).
std::optional<std::string> ascii_domain(std::string_view domain);

}  // namespace sml::text
