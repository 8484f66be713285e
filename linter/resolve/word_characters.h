// Characters as a text is cut into words by them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"

namespace sml::resolve {

// The capitals of Spanish, English and Portuguese.
constexpr bool is_capital(char32_t code_point) {
  return (code_point >= U'A' && code_point <= U'Z') || (code_point >= U'À' && code_point <= U'Þ' && code_point != U'×');
}

// The letters of ISO 8859-1: each folds to letters alone, whatever mark it bears, and takes two bytes, of which the first is this one.
constexpr bool is_latin_letter(char32_t code_point) { return code_point >= U'À' && code_point <= U'ÿ' && code_point != U'×' && code_point != U'÷'; }
inline constexpr char kFirstOfLatin = '\xC3';

// What they fold to (text/fold.h) where that is one byte, by the lowest bits of their second; ' ' of the others.
using FoldedLatin = std::array<char, 64>;
const FoldedLatin& folded_latin_letters();

enum class WordByte : std::uint8_t { letter, digit, sign, long_character };

inline constexpr std::array<WordByte, 256> kWordBytes = [] {
  std::array<WordByte, 256> bytes{};
  for (unsigned byte = 0; byte < 256; ++byte)
    bytes[byte] = byte >= 0x80                  ? WordByte::long_character
                  : base::is_ascii_letter(byte) ? WordByte::letter
                  : base::is_ascii_digit(byte)  ? WordByte::digit
                                                : WordByte::sign;
  return bytes;
}();

constexpr WordByte word_byte(char byte) { return kWordBytes[static_cast<unsigned char>(byte)]; }
constexpr bool is_small(char byte) { return base::is_ascii_small(static_cast<unsigned char>(byte)); }
constexpr bool is_letter_or_digit(char byte) { return word_byte(byte) <= WordByte::digit; }
constexpr bool is_digit(char byte) { return base::is_ascii_digit(static_cast<unsigned char>(byte)); }

enum class Role {
  apart,    // no part of a word
  letter,   // or a digit
  mark,     // belongs to the letter before it
};

// Punctuation of every day and emoji, which fold to no letters.
bool is_common_sign(char32_t code_point);

constexpr bool is_quote(char32_t code_point) { return code_point == U'«' || code_point == U'»' || (code_point >= 0x2010 && code_point <= 0x2027); }

// Of a character beyond ASCII.
Role role_of(std::string_view character, char32_t code_point);

// A word in small letters, whose marks of Spanish and Portuguese are part of their letters.
std::string composed(std::string small);

}  // namespace sml::resolve
