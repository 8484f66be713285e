// Texts by code point and column: counting, and showing them where a terminal, a log or a page reads along.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sml::text {

std::size_t code_point_count(std::string_view text);

// The byte offset of the code point with this index; text.size() past the end.
std::size_t byte_offset(std::string_view text, std::size_t code_point_index);

// A text that is safe to send anywhere people or programs read lines: valid UTF-8 (a wrong byte is U+FFFD), without controls,
// bidirectional overrides, tag or other invisible format characters, each of which is shown as <U+202E>. LF, CR LF and tabs are
// spaces; other line ends are shown by their codes, too. Emoji joiners between emoji and one variation selector after a base stay; the flag of a region (a
// black flag with tags)
// is shown as its black flag; a mark with nothing to stand on gets a dotted circle. A printable text is its own printable text.
std::string printable(std::string_view text);

// Stands where something was cut.
inline constexpr std::string_view kEllipsis = "…";

// The first `limit` user-perceived characters of a printable text, with an ellipsis behind them where something was cut.
std::string shortened(std::string_view text, std::size_t limit);

// How many columns a printable text takes on a terminal (East Asian wide and emoji: 2, combining marks: 0).
int display_width(std::string_view text);

}  // namespace sml::text
