#include "linter/yaml/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>

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

constexpr auto kUnprintable = std::to_array<Range>({{0x00, 0x1F}, {0x7F, 0x9F}, {0xAD, 0xAD}, {0x061C, 0x061C}, {0x180E, 0x180E},
                                                    {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F}, {0xFEFF, 0xFEFF},
                                                    {0xFFF9, 0xFFFB}, {0xFFFE, 0xFFFF}, {0xE0000, 0xE0FFF}});

template <std::size_t count>
bool holds(const std::array<Range, count>& ranges, char32_t code_point) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const Range& range) { return code_point >= range.first && code_point <= range.last; });
}

struct LeadByte {
  std::uint32_t length;
  char32_t bits;
  char32_t smallest;
};

LeadByte lead_byte(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

}  // namespace

Character decode_utf8(std::string_view bytes, std::size_t offset) {
  const LeadByte lead = lead_byte(static_cast<unsigned char>(bytes[offset]));
  if (lead.length == 0 || bytes.size() - offset < lead.length) return {};
  char32_t code_point = lead.bits;
  for (std::uint32_t index = 1; index < lead.length; ++index) {
    const auto byte = static_cast<unsigned char>(bytes[offset + index]);
    if ((byte & 0xC0U) != 0x80U) return {};
    code_point = (code_point << 6U) | (byte & 0x3FU);
  }
  if (code_point < lead.smallest || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) return {};
  return {code_point, lead.length};
}

void append_utf8(std::string& text, char32_t code_point) {
  const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU)); };
  if (code_point < 0x80) {
    text += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    text += static_cast<char>(0xC0U | (code_point >> 6U));
    tail(0);
  } else if (code_point < 0x10000) {
    text += static_cast<char>(0xE0U | (code_point >> 12U));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0U | (code_point >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::string code_point_name(char32_t code_point) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string digits;
  for (; code_point > 0 || digits.size() < 4; code_point >>= 4U) digits.insert(digits.begin(), kDigits[code_point & 0xFU]);
  return "U+" + digits;
}

bool is_special_space(char32_t code_point) { return holds(kSpecialSpaces, code_point); }

bool is_special_colon(char32_t code_point) { return holds(kSpecialColons, code_point); }

std::string excerpt(std::string_view bytes) {
  std::string shown;
  std::size_t length = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const Character character = decode_utf8(bytes, at);
    std::string piece(bytes.substr(at, std::max(character.length, 1U)));
    if (character.length == 0)
      piece = "\xEF\xBF\xBD";
    else if (holds(kUnprintable, character.code_point))
      piece = code_point_name(character.code_point);
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
