// What Unicode says of a character: the properties of code points that the product asks for, by name.
//
// Source: the Unicode Character Database as ICU carries it (icu_version() in message.h). A code point that is not assigned has none
// of these but those that Unicode reserves for it.
#pragma once

#include "linter/base/ascii.h"

namespace sml::text {

inline constexpr char32_t kZeroWidthJoiner = 0x200D;   // between the parts of an emoji
inline constexpr char32_t kEmojiSelector = 0xFE0F;     // behind a sign that is to be shown as an emoji
inline constexpr char32_t kTextSelector = 0xFE0E;      // behind one that is to be shown as text
inline constexpr char32_t kTagEnd = 0xE007F;           // behind the tags that name the region of a flag

bool is_line_end(char32_t code_point);                 // LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR
inline bool is_white_space(char32_t code_point);       // line ends too
inline bool is_letter(char32_t code_point);            // of any script
inline bool is_digit(char32_t code_point);             // decimal, of any script
inline bool is_letter_or_digit(char32_t code_point);   // other numbers too: "²", "Ⅷ"
inline bool is_lower_case(char32_t code_point);
inline bool is_upper_case(char32_t code_point);
inline bool is_mark(char32_t code_point);              // all that combine with the character before
bool is_mark_without_width(char32_t code_point);
bool is_opening(char32_t code_point);           // brackets and quotes that tell their sides; '"' and '\'' don't
bool is_closing(char32_t code_point);
bool is_control(char32_t code_point);           // controls, formats, line separators, surrogates
bool is_ignorable(char32_t code_point);         // shown as nothing by default
bool is_noncharacter(char32_t code_point);
bool is_ideograph(char32_t code_point);
bool is_pictograph(char32_t code_point);        // what emoji are made of, those of later releases of Unicode too
bool is_emoji_modifier(char32_t code_point);    // skin tones
bool is_emoji_modifier_base(char32_t code_point);   // what they change
bool is_regional_indicator(char32_t code_point);
bool is_variation_selector(char32_t code_point);
constexpr bool is_tag(char32_t code_point) { return code_point >= 0xE0020 && code_point < kTagEnd; }   // a character of ASCII that is not shown
bool extends_character(char32_t code_point);    // belongs to the user-perceived character before it: marks, selectors, tags

// The same of what is no ASCII character, by ICU's tables.
namespace beyond_ascii {
bool is_white_space(char32_t code_point);
bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_letter_or_digit(char32_t code_point);
bool is_lower_case(char32_t code_point);
bool is_upper_case(char32_t code_point);
bool is_mark(char32_t code_point);
}  // namespace beyond_ascii

// Most of every text is ASCII.
inline bool is_white_space(char32_t code_point) {
  return code_point < 0x80 ? code_point == ' ' || (code_point >= '\t' && code_point <= '\r') : beyond_ascii::is_white_space(code_point);
}
inline bool is_letter(char32_t code_point) { return code_point < 0x80 ? base::is_ascii_letter(code_point) : beyond_ascii::is_letter(code_point); }
inline bool is_digit(char32_t code_point) { return code_point < 0x80 ? base::is_ascii_digit(code_point) : beyond_ascii::is_digit(code_point); }
inline bool is_letter_or_digit(char32_t code_point) {
  return code_point < 0x80 ? base::is_ascii_letter_or_digit(code_point) : beyond_ascii::is_letter_or_digit(code_point);
}
inline bool is_lower_case(char32_t code_point) { return code_point < 0x80 ? base::is_ascii_small(code_point) : beyond_ascii::is_lower_case(code_point); }
inline bool is_upper_case(char32_t code_point) { return code_point < 0x80 ? base::is_ascii_capital(code_point) : beyond_ascii::is_upper_case(code_point); }
inline bool is_mark(char32_t code_point) { return code_point >= 0x80 && beyond_ascii::is_mark(code_point); }

}  // namespace sml::text
