#include "linter/text/characters.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

struct Property {
  std::string name;
  bool (*holds)(char32_t);
  std::u32string having;
  std::u32string lacking;
};

TEST_CASE("properties of characters") {
  const Property table[] = {
      {"line end", is_line_end, U"\n\r\u0085\u2028\u2029", U" \tañ"},
      {"white space", is_white_space, U" \t\n\u00A0\u2009\u3000", U"a\u200B\u00AD"},
      {"letter", is_letter, U"añÑ日º", U"1² \u0301🍕"},
      {"digit", is_digit, U"09٣", U"²a½"},
      {"letter or digit", is_letter_or_digit, U"a9²Ⅷ日", U"_-# \u0301🍕"},
      {"lower case", is_lower_case, U"añß", U"AÑ1日"},
      {"upper case", is_upper_case, U"AÑ", U"aß1日"},
      {"mark", is_mark, U"\u0301\u20E3\u0903\uFE0F", U"a´🍕"},
      {"mark without width", is_mark_without_width, U"\u0301\u20E3\uFE0F", U"a\u0903"},
      {"opening", is_opening, U"([«“‘", U")»\"'¡"},
      {"closing", is_closing, U")]»”’", U"(«\"'!"},
      {"control", is_control, U"\x01\x7F\u0085\u200B\u202E\u2028\U000E0067", U"a \u0301\u3164"},
      {"ignorable", is_ignorable, U"\u00AD\u200B\u3164\uFE0F\u034F", U"a \u0301"},
      {"noncharacter", is_noncharacter, U"\uFDD0\uFFFF\U0010FFFF", U"\uFFFDa"},
      {"ideograph", is_ideograph, U"日葛", U"aあ"},
      {"pictograph", is_pictograph, U"🍕❤👩", U"a1#🇲🏽"},
      {"emoji modifier", is_emoji_modifier, U"🏽", U"👩a"},
      {"regional indicator", is_regional_indicator, U"🇲", U"M🏴"},
      {"variation selector", is_variation_selector, U"\uFE0E\uFE0F\U000E0100", U"\u200Da"},
      {"extends a character", extends_character, U"\u0301\uFE0F\U000E0067\u20E3", U"a\u200B"},
  };
  for (const Property& row : table) {
    for (const char32_t code_point : row.having) {
      CAPTURE(row.name, static_cast<unsigned>(code_point));
      CHECK(row.holds(code_point));
    }
    for (const char32_t code_point : row.lacking) {
      CAPTURE(row.name, static_cast<unsigned>(code_point));
      CHECK_FALSE(row.holds(code_point));
    }
  }
}

}  // namespace
}  // namespace sml::text
