#include "linter/base/shell_word.h"

#include <algorithm>

#include "linter/base/ascii.h"

namespace sml::base {

std::string shell_quoted(std::string_view text, std::string_view also_escaped) {
  std::string out = "'";
  for (const char byte : text) {
    if (byte == '\'') {
      out += "'\\''";
      continue;
    }
    if (also_escaped.find(byte) != std::string_view::npos) out += '\\';
    out += byte;
  }
  return out + "'";
}

std::string shell_word(std::string_view text) {
  constexpr std::string_view kPlain = "_./-";
  const auto is_plain = [&](char byte) {
    return static_cast<unsigned char>(byte) >= 0x80 || is_ascii_letter_or_digit(byte) || kPlain.find(byte) != std::string_view::npos;
  };
  return !text.empty() && std::ranges::all_of(text, is_plain) ? std::string(text) : shell_quoted(text);
}

}  // namespace sml::base
