#include "linter/base/json_text.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::base {
namespace {

constexpr std::string_view kNoCharacter = "\\ufffd";
constexpr std::size_t kEscape = kNoCharacter.size();

// The code unit of an escape that begins at `at` ("\ud83c"); 0 for anything else.
char32_t escaped_unit(std::string_view json, std::size_t at) {
  if (!json.substr(at).starts_with("\\u") || json.size() - at < kEscape) return 0;
  char32_t unit = 0;
  for (const char c : json.substr(at + 2, 4)) {
    const bool digit = is_ascii_digit(c);
    const char letter = ascii_small(c);
    if (!digit && (letter < 'a' || letter > 'f')) return 0;
    unit = unit * 16 + static_cast<char32_t>(digit ? c - '0' : letter - 'a' + 10);
  }
  return unit;
}

bool is_first_half(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_second_half(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace

std::string with_whole_characters(std::string_view json) {
  std::string whole;
  whole.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] != '\\') {
      append_code_point(whole, next_code_point(json, at));
      continue;
    }
    const char32_t unit = escaped_unit(json, at);
    const bool pair = is_first_half(unit) && is_second_half(escaped_unit(json, at + kEscape));
    const std::size_t length = std::min(pair ? 2 * kEscape : unit != 0 ? kEscape : 2, json.size() - at);
    whole += !pair && (is_first_half(unit) || is_second_half(unit)) ? kNoCharacter : json.substr(at, length);
    at += length;
  }
  return whole;
}

}  // namespace sml::base
