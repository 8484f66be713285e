#include "linter/base/utf8.h"

#include <algorithm>
#include <array>

#include "linter/base/hexadecimal.h"

namespace sml::base {
namespace {

// The forms of a character of several bytes: how its first byte looks, how many follow, and the least value that needs so many.
struct Form {
  unsigned char mask;
  unsigned char lead;
  std::size_t following;
  char32_t least;
};

constexpr std::array<Form, 3> kForms = {{{0xE0, 0xC0, 1, 0x80}, {0xF0, 0xE0, 2, 0x800}, {0xF8, 0xF0, 3, 0x10000}}};

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_scalar_value(char32_t code_point) {
  return code_point <= 0x10FFFF && !(code_point >= 0xD800 && code_point <= 0xDFFF);
}

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 11> kInvisible = {{{0xAD, 0xAD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x180E, 0x180E},
                                               {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},
                                               {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}}};

char tail_byte(char32_t code_point, unsigned shift) { return static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU)); }

}  // namespace

char32_t next_long_code_point(std::string_view text, std::size_t& at) {
  const std::size_t first = at++;
  const unsigned char lead = byte_at(text, first);
  if (lead >= 0xC2 && lead < 0xE0 && at < text.size() && continues_character(text[at])) {   // a letter of Latin alphabets, most often
    return (lead & 0x1FU) << 6U | (byte_at(text, at++) & 0x3FU);
  }
  for (const Form& form : kForms) {
    if ((lead & form.mask) != form.lead) continue;
    if (text.size() - first <= form.following) return kReplacement;
    char32_t value = lead & static_cast<unsigned char>(~form.mask);
    for (std::size_t index = 1; index <= form.following; ++index) {
      const unsigned char byte = byte_at(text, first + index);
      if (!continues_character(text[first + index])) return kReplacement;
      value = (value << 6U) | (byte & 0x3FU);
    }
    if (value < form.least || !is_scalar_value(value)) return kReplacement;
    at = first + form.following + 1;
    return value;
  }
  return kReplacement;
}

char32_t previous_code_point(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  for (std::size_t length = 4; length > 1; --length) {
    if (at < length) continue;
    std::size_t begin = at - length;
    const char32_t code_point = next_code_point(text, begin);
    if (begin == at) return code_point;
  }
  --at;
  return next_code_point(text, at);
}

void append_code_point(std::string& out, char32_t code_point) {
  if (!is_scalar_value(code_point)) code_point = kReplacement;
  if (code_point < 0x80) {
    out += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    out += static_cast<char>(0xC0U | (code_point >> 6U));
    out += tail_byte(code_point, 0);
  } else if (code_point < 0x10000) {
    out += static_cast<char>(0xE0U | (code_point >> 12U));
    out += tail_byte(code_point, 6);
    out += tail_byte(code_point, 0);
  } else {
    out += static_cast<char>(0xF0U | (code_point >> 18U));
    out += tail_byte(code_point, 12);
    out += tail_byte(code_point, 6);
    out += tail_byte(code_point, 0);
  }
}

Character character_at(std::string_view bytes, std::size_t at) {
  std::size_t end = at;
  const char32_t code_point = next_code_point(bytes, end);
  const auto length = static_cast<std::uint32_t>(end - at);
  if (code_point == kReplacement && length == 1) return {};
  return {code_point, length};
}

std::string code_point_name(char32_t code_point) {
  constexpr std::size_t kFewest = 4;
  std::string digits;
  for (; code_point > 0 || digits.size() < kFewest; code_point >>= 4U) digits.insert(digits.begin(), kHexadecimal[code_point & 0xFU]);
  return "U+" + digits;
}

bool is_invisible(char32_t code_point) {
  return std::ranges::any_of(kInvisible, [&](const Range& range) { return code_point >= range.first && code_point <= range.last; });
}

}  // namespace sml::base
