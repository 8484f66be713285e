#include "linter/yaml/encoding.h"

#include <array>
#include <string>

#include "linter/base/hexadecimal.h"
#include "linter/base/utf8.h"

namespace sml::yaml {
namespace {

using std::string_view_literals::operator""sv;

struct ByteOrderMark {
  std::string_view bytes;
  std::string_view encoding;
};

// UTF-32LE before UTF-16LE, whose mark it begins with.
constexpr auto kForeignMarks = std::to_array<ByteOrderMark>({{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                                             {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                                             {"\xFF\xFE"sv, "UTF-16LE"},
                                                             {"\xFE\xFF"sv, "UTF-16BE"}});

// ASCII in another encoding without its mark: which of the first four bytes are NUL.
struct NulPattern {
  std::array<bool, 4> nul;
  std::string_view encoding;
};

constexpr auto kNulPatterns = std::to_array<NulPattern>({{{false, true, false, true}, "UTF-16LE"},
                                                         {{true, false, true, false}, "UTF-16BE"},
                                                         {{false, true, true, true}, "UTF-32LE"},
                                                         {{true, true, true, false}, "UTF-32BE"}});

bool fits(const NulPattern& pattern, std::string_view bytes) {
  if (bytes.size() < pattern.nul.size()) return false;
  for (std::size_t at = 0; at < pattern.nul.size(); ++at)
    if ((bytes[at] == '\0') != pattern.nul[at]) return false;
  return true;
}

std::string byte_name(char byte) { return "0x" + base::hexadecimal(static_cast<unsigned char>(byte)); }

// Whether any byte is an ASCII control character other than a tab or a line feed. Without branches, compilers look at many bytes at once.
bool holds_ascii_control(std::string_view bytes) {
  unsigned char found = 0;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    found |= static_cast<unsigned char>((value == 0x7F) | ((value < 0x20) & (byte != '\n') & (byte != '\t')));
  }
  return found != 0;
}

bool is_plain_ascii(char byte) { return byte >= ' ' && byte < '\x7F'; }

bool is_separator(char32_t code_point) { return code_point == 0x85 || code_point == 0x2028 || code_point == 0x2029; }

bool is_control(char32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || code_point == 0xFFFE || code_point == 0xFFFF;
}

}  // namespace

std::optional<Problem> encoding_problem(base::SourceId source, std::string_view bytes) {
  const auto problem = [&](ProblemKind kind, std::size_t begin, std::size_t length, std::string detail) {
    const auto offset = static_cast<std::uint32_t>(begin);
    return Problem{kind, {source, offset, offset + static_cast<std::uint32_t>(length)}, std::move(detail), {}};
  };
  for (const ByteOrderMark& mark : kForeignMarks)
    if (bytes.starts_with(mark.bytes)) return problem(ProblemKind::other_encoding, 0, mark.bytes.size(), std::string(mark.encoding));
  for (const NulPattern& pattern : kNulPatterns)
    if (fits(pattern, bytes)) return problem(ProblemKind::other_encoding, 0, pattern.nul.size(), std::string(pattern.encoding));

  const bool only_text = !holds_ascii_control(bytes);
  for (std::size_t at = base::byte_order_mark_length(bytes); at < bytes.size();) {
    if (only_text) at = base::ascii_end(bytes, at);
    if (at == bytes.size()) break;
    const char byte = bytes[at];
    if (is_plain_ascii(byte) || byte == '\n' || byte == '\t') {
      ++at;
      continue;
    }
    if (byte == '\r') {
      if (at + 1 == bytes.size() || bytes[at + 1] != '\n') return problem(ProblemKind::line_separator, at, 1, "CR");
      at += 2;
      continue;
    }
    const base::Character character = base::character_at(bytes, at);
    if (character.length == 0) return problem(ProblemKind::not_utf8, at, 1, byte_name(byte));
    if (is_separator(character.code_point))
      return problem(ProblemKind::line_separator, at, character.length, base::code_point_name(character.code_point));
    if (is_control(character.code_point))
      return problem(ProblemKind::control_character, at, character.length, base::code_point_name(character.code_point));
    at += character.length;
  }
  return std::nullopt;
}

}  // namespace sml::yaml
