#include "linter/text/characters.h"

#include <unicode/uchar.h>

namespace sml::text {
namespace {

bool is_in(char32_t code_point, uint32_t categories) { return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & categories) != 0; }

bool has(char32_t code_point, UProperty property) { return u_hasBinaryProperty(static_cast<UChar32>(code_point), property) != 0; }

}  // namespace

bool is_line_end(char32_t code_point) {
  return code_point == '\n' || code_point == '\r' || code_point == 0x85 || code_point == 0x2028 || code_point == 0x2029;
}

namespace beyond_ascii {

bool is_white_space(char32_t code_point) { return has(code_point, UCHAR_WHITE_SPACE); }
bool is_letter(char32_t code_point) { return is_in(code_point, U_GC_L_MASK); }
bool is_digit(char32_t code_point) { return is_in(code_point, U_GC_ND_MASK); }
bool is_letter_or_digit(char32_t code_point) { return is_in(code_point, U_GC_L_MASK | U_GC_N_MASK); }
bool is_lower_case(char32_t code_point) { return has(code_point, UCHAR_LOWERCASE); }
bool is_upper_case(char32_t code_point) { return has(code_point, UCHAR_UPPERCASE); }
bool is_mark(char32_t code_point) { return is_in(code_point, U_GC_M_MASK); }

}  // namespace beyond_ascii

bool is_mark_without_width(char32_t code_point) { return is_in(code_point, U_GC_MN_MASK | U_GC_ME_MASK); }
bool is_opening(char32_t code_point) { return is_in(code_point, U_GC_PI_MASK | U_GC_PS_MASK); }
bool is_closing(char32_t code_point) { return is_in(code_point, U_GC_PF_MASK | U_GC_PE_MASK); }

bool is_control(char32_t code_point) {
  return is_in(code_point, U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK);
}

bool is_ignorable(char32_t code_point) { return has(code_point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }
bool is_noncharacter(char32_t code_point) { return has(code_point, UCHAR_NONCHARACTER_CODE_POINT); }
bool is_ideograph(char32_t code_point) { return has(code_point, UCHAR_IDEOGRAPHIC); }
bool is_pictograph(char32_t code_point) { return has(code_point, UCHAR_EXTENDED_PICTOGRAPHIC); }
bool is_emoji_modifier_base(char32_t code_point) { return has(code_point, UCHAR_EMOJI_MODIFIER_BASE); }
bool is_emoji_modifier(char32_t code_point) { return has(code_point, UCHAR_EMOJI_MODIFIER); }
bool is_regional_indicator(char32_t code_point) { return has(code_point, UCHAR_REGIONAL_INDICATOR); }
bool is_variation_selector(char32_t code_point) { return has(code_point, UCHAR_VARIATION_SELECTOR); }
bool extends_character(char32_t code_point) { return has(code_point, UCHAR_GRAPHEME_EXTEND); }

}  // namespace sml::text
