#include "linter/yaml/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "linter/base/utf8.h"

namespace sml::yaml {
namespace {

constexpr std::size_t kExcerptLength = 40;

struct Range {
  char32_t first;
  char32_t last;
};

constexpr auto kSpecialSpaces = std::to_array<Range>({
    {0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200A}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}});

constexpr auto kSpecialColons = std::to_array<Range>({{0x02D0, 0x02D0}, {0x2236, 0x2236}, {0xA789, 0xA789}, {0xFE13, 0xFE13},
                                                      {0xFE55, 0xFE55}, {0xFF1A, 0xFF1A}});

constexpr auto kSpecialDashes = std::to_array<Range>({{0xB7, 0xB7}, {0x2010, 0x2015}, {0x2022, 0x2023}, {0x2043, 0x2043},
                                                      {0x2212, 0x2212}, {0x25AA, 0x25AA}, {0x25CF, 0x25CF}});

template <std::size_t count>
bool holds(const std::array<Range, count>& ranges, char32_t code_point) {
  return std::ranges::any_of(ranges, [&](const Range& range) { return code_point >= range.first && code_point <= range.last; });
}

// What is not shown raw: controls, what nobody sees, what is no character.
bool is_unprintable(char32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || base::is_invisible(code_point) || code_point == 0xFFFE || code_point == 0xFFFF;
}

}  // namespace

bool is_special_space(char32_t code_point) { return holds(kSpecialSpaces, code_point); }

bool is_special_colon(char32_t code_point) { return holds(kSpecialColons, code_point); }

bool is_special_dash(char32_t code_point) { return holds(kSpecialDashes, code_point); }

bool is_glued_dash(std::string_view key) { return key.size() > 1 && key[0] == '-' && key[1] >= 'a' && key[1] <= 'z'; }

bool is_dash_at_bracket(std::string_view key) { return key.size() > 1 && key[0] == '-' && (key[1] == '{' || key[1] == '['); }

bool is_drawn_line(std::string_view line) {
  constexpr std::u32string_view kStrokes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2500=_~";
  constexpr std::string_view kMarker = "---";
  for (std::size_t at = 0; at < line.size();)
    if (kStrokes.find(base::next_code_point(line, at)) == std::u32string_view::npos) return false;
  return line.size() > 1 && line != kMarker;
}

std::string excerpt(std::string_view bytes) {
  std::string shown;
  std::size_t length = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const base::Character character = base::character_at(bytes, at);
    std::string piece(bytes.substr(at, std::max(character.length, 1U)));
    if (character.length == 0)
      piece = base::kReplacementBytes;
    else if (is_unprintable(character.code_point))
      piece = base::code_point_name(character.code_point);
    const std::size_t piece_length = piece[0] == 'U' ? piece.size() : 1;
    const bool last = at + std::max(character.length, 1U) >= bytes.size();
    if (length + piece_length > kExcerptLength - (last ? 0 : 1)) return shown + "…";
    shown += piece;
    length += piece_length;
    at += std::max(character.length, 1U);
  }
  return shown;
}

}  // namespace sml::yaml
