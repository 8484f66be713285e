#include "linter/yaml/write.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/yaml/encoding.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

// What readers of YAML 1.1 and 1.2 take for a truth value or for nothing, in lower case.
constexpr std::array<std::string_view, 9> kNoTexts = {"true", "false", "yes", "no", "on", "off", "y", "n", "null"};

bool is_plain(char byte) { return base::is_ascii_letter_or_digit(byte) || byte == '_' || byte == '-' || byte == '.' || byte == '/'; }

// Characters beyond ASCII that may stand raw: no controls, no line ends, nothing that nobody sees, no other spaces, none for private use.
bool is_shown(char32_t code_point) {
  if (code_point < 0xA1 || is_special_space(code_point) || base::is_invisible(code_point)) return false;
  return !(code_point >= 0xD800 && code_point <= 0xF8FF) && code_point < 0xE0000 && (code_point & 0xFFFE) != 0xFFFE;
}

bool may_be_plain(std::string_view text) {
  if (text.empty() || text.back() == ' ' || !(base::is_ascii_letter(text.front()) || static_cast<unsigned char>(text.front()) >= 0x80)) return false;
  if (std::ranges::find(kNoTexts, base::in_ascii_small(text)) != kNoTexts.end()) return false;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (!is_plain(text[at]) && text[at] != ' ') return false;
      ++at;
      continue;
    }
    const base::Character character = base::character_at(text, static_cast<std::uint32_t>(at));
    if (character.length == 0 || !is_shown(character.code_point)) return false;
    at += character.length;
  }
  return true;
}

std::string escaped(char32_t code_point) {
  char text[16];
  const char* form = code_point < 0x100 ? "\\x%02X" : code_point < 0x10000 ? "\\u%04X" : "\\U%08X";
  std::snprintf(text, sizeof text, form, static_cast<unsigned>(code_point));
  return text;
}

}  // namespace

std::string written(std::string_view text) {
  if (may_be_plain(text)) return std::string(text);
  std::string quoted = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const base::Character character = base::character_at(text, static_cast<std::uint32_t>(at));
    const char32_t code_point = character.length == 0 ? base::kReplacement : character.code_point;
    if (code_point == '"' || code_point == '\\') {
      quoted += {'\\', static_cast<char>(code_point)};
    } else if (code_point == '\n') {
      quoted += "\\n";
    } else if ((code_point >= 0x20 && code_point < 0x7F) || is_shown(code_point)) {
      base::append_code_point(quoted, code_point);
    } else {
      quoted += escaped(code_point);
    }
    at += std::max<std::size_t>(character.length, 1);
  }
  return quoted + '"';
}

std::optional<std::string> written_block(std::string_view text, std::size_t indent) {
  constexpr std::size_t kStep = 2;   // by which the lines are indented more than their key
  const std::size_t end = text.find_last_not_of('\n') + 1;
  if (end == 0 || text.find('\r') != std::string_view::npos || encoding_problem(0, text)) return std::nullopt;
  std::string block = "|";
  if (text.front() == ' ' || text.front() == '\n' || text.front() == '\t') block += std::to_string(kStep);
  if (end == text.size()) block += '-';
  else if (end + 1 < text.size()) block += '+';
  block += '\n';
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t length = std::min(rest.find('\n'), rest.size());
    if (length > 0) block += std::string(indent + kStep, ' ').append(rest.substr(0, length));
    block += '\n';
    rest.remove_prefix(std::min(length + 1, rest.size()));
  }
  return block;
}

}  // namespace sml::yaml
