#include "linter/text/display.h"

#include <unicode/uchar.h>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/length.h"

namespace sml::text {
namespace {

int columns(char32_t code_point) {
  const auto point = static_cast<UChar32>(code_point);
  if (code_point >= 0x20 && code_point < 0x7F) return 1;
  if (is_mark_without_width(code_point) || is_control(code_point)) return 0;
  const int32_t syllable = u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE);
  if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
  const int32_t width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  const bool is_wide = width == U_EA_WIDE || width == U_EA_FULLWIDTH;
  return is_wide ? 2 : 1;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  const std::size_t end = character_offset(text, limit);
  if (end >= text.size()) return std::string(text);
  return std::string(text.substr(0, end)).append(kEllipsis);
}

// Joined emoji take the columns of their first; U+FE0F makes a narrow character an emoji of two; skin tones join the person.
int display_width(std::string_view text) {
  int total = 0;
  int last = 0;
  bool joined = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code_point = base::next_code_point(text, at);
    if (code_point == kEmojiSelector && last == 1) {
      total += 1;
      last = 2;
    }
    const bool is_modifier = last == 2 && is_emoji_modifier(code_point);
    const int own = joined || is_modifier ? 0 : columns(code_point);
    joined = code_point == kZeroWidthJoiner;
    total += own;
    if (own > 0) last = own;
  }
  return total;
}

}  // namespace sml::text
