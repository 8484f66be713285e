#include <algorithm>
#include <array>

#include "tests/linter/yaml/random_yaml.h"

namespace sml::yaml {
namespace {

constexpr auto kPieces = std::to_array<std::string_view>(
    {"a", "b", "hola", "2x1", "Año", "🍕", "ñ", "é", "Z", "0", ".", "-", ":", "#", ",", "[", "]", "{", "}", "'", "\"", "\\", "&", "*", "!",
     "|", ">", "%", "@", "`", "?", "=", "/", "~", "---", "...", "- ", ": ", " #", " ", " ", " ", " ", "\n", "\n", "\n\n", "\t", "\xC2\xA0",
     "¿", "—", "\xE2\x80\x8B", "<<", "null", "true"});

// What only an escape can write.
constexpr auto kUnprintable = std::to_array<std::string_view>({std::string_view("\0", 1), "\x07", "\x1B", "\r", "\xC2\x85", "\xE2\x80\xA8",
                                                               "\xE2\x80\xA9", "\x7F", "\x01"});

bool is_blank_or_break(char byte) { return byte == ' ' || byte == '\t' || byte == '\n'; }

bool any_of(std::string_view text, std::string_view wanted) { return text.find_first_of(wanted) != std::string_view::npos; }

bool contains(std::string_view text, std::string_view wanted) { return text.find(wanted) != std::string_view::npos; }

bool needs_escapes(std::string_view text) {
  return std::any_of(kUnprintable.begin(), kUnprintable.end(), [&](std::string_view one) { return contains(text, one); });
}

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0xC3;
}

// Line breaks that no blank stands next to, and none at the ends: those that folding keeps.
bool breaks_fold(std::string_view text) {
  if (text.starts_with('\n') || text.ends_with('\n')) return false;
  return !contains(text, " \n") && !contains(text, "\n ") && !contains(text, "\t\n") && !contains(text, "\n\t");
}

bool fits_plain(std::string_view text, bool in_flow) {
  if (text.empty() || !is_letter(text[0]) || needs_escapes(text) || contains(text, "\t")) return false;
  if (is_blank_or_break(text.back()) || text.back() == ':' || !breaks_fold(text)) return false;
  if (contains(text, ": ") || contains(text, " #") || contains(text, ":\n") || contains(text, ":\xC2\xA0") || contains(text, "\n#")) return false;
  return !in_flow || !any_of(text, ",[]{}");
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines(1);
  for (const char byte : text) {
    if (byte == '\n')
      lines.emplace_back();
    else
      lines.back() += byte;
  }
  return lines;
}

}  // namespace

std::string RandomYaml::text() {
  std::string text;
  for (int count = below(12); count > 0; --count) text += kPieces[static_cast<std::size_t>(below(static_cast<int>(kPieces.size())))];
  if (below(12) == 0) text += kUnprintable[static_cast<std::size_t>(below(static_cast<int>(kUnprintable.size())))];
  return text;
}

// Plain or quoted; further lines stand at `indent`.
std::string RandomYaml::inline_scalar(const std::string& text, int indent, bool in_flow, bool is_key) {
  const bool quotable = !needs_escapes(text) && breaks_fold(text) && !(is_key && contains(text, "\n"));
  const int choice = below(3);
  indent = std::max(indent, 1) + (below(4) == 0 ? 1 : 0);
  if (choice == 0 && quotable && fits_plain(text, in_flow)) return plain(text, indent, is_key);
  if (choice == 1 && quotable) return single_quoted(text, indent, is_key);
  return double_quoted(text, indent, is_key);
}

// A space or line breaks at `at` as the end of a line, or nothing where they cannot be.
std::string RandomYaml::fold(std::string_view text, std::size_t& at, int indent) {
  const std::size_t begin = at;
  const bool inside = begin > 0 && begin + 1 < text.size() && !is_blank_or_break(text[begin - 1]);
  if (!inside) return {};
  std::size_t end = begin + 1;
  while (text[begin] == '\n' && end < text.size() && text[end] == '\n') ++end;
  if (end == text.size() || is_blank_or_break(text[end]) || text[end] == '#') return {};
  at = end;
  std::string broken(below(8) == 0 ? "  \n" : "\n");
  if (text[begin] == '\n')
    for (std::size_t count = begin; count < end; ++count) broken += spaces(below(5) == 0 ? indent : 0) + "\n";
  return broken + spaces(indent);
}

std::string RandomYaml::plain(const std::string& text, int indent, bool one_line) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const bool may_fold = text[at] == '\n' || (text[at] == ' ' && !one_line && below(3) == 0);
    const std::string folded = may_fold ? fold(text, at, indent) : "";
    if (folded.empty())
      result += text[at++];
    else
      result += folded;
  }
  return result;
}

std::string RandomYaml::single_quoted(const std::string& text, int indent, bool one_line) {
  std::string result = "'";
  for (std::size_t at = 0; at < text.size();) {
    const bool may_fold = text[at] == '\n' || (text[at] == ' ' && !one_line && below(3) == 0);
    std::string folded = may_fold ? fold(text, at, indent) : "";
    if (folded.empty() && text[at] == '\n') {   // before a '#', where a quoted text may break all the same
      std::size_t end = at;
      while (text[end] == '\n') ++end;
      folded = std::string(end - at + 1, '\n') + spaces(indent);
      at = end;
    }
    if (!folded.empty())
      result += folded;
    else
      result += text[at] == '\'' ? "''" : std::string(1, text[at]), ++at;
  }
  return result + "'";
}

// The character at `at` as an escape.
std::string RandomYaml::escape(std::string_view text, std::size_t& at) {
  struct Named {
    std::string_view character;
    std::string_view escape;
  };
  constexpr auto kNamed = std::to_array<Named>({{std::string_view("\0", 1), "\\0"}, {"\x07", "\\a"}, {"\t", "\\t"}, {"\n", "\\n"}, {"\r", "\\r"},
                                                {"\x1B", "\\e"}, {" ", "\\ "}, {"\"", "\\\""}, {"/", "\\/"}, {"\\", "\\\\"},
                                                {"\xC2\x85", "\\N"}, {"\xC2\xA0", "\\_"}, {"\xE2\x80\xA8", "\\L"}, {"\xE2\x80\xA9", "\\P"}});
  const std::string_view rest = text.substr(at);
  const auto* named = std::find_if(kNamed.begin(), kNamed.end(), [&](const Named& row) { return rest.starts_with(row.character); });
  if (named != kNamed.end() && below(2) == 0) {
    at += named->character.size();
    return std::string(named->escape);
  }
  std::size_t length = 1;
  while (length < rest.size() && (static_cast<unsigned char>(rest[length]) & 0xC0U) == 0x80U) ++length;
  const auto lead = static_cast<unsigned char>(rest[0]);
  unsigned code_point = length == 1 ? lead : lead & (0x7FU >> length);
  for (std::size_t index = 1; index < length; ++index) code_point = (code_point << 6U) | (static_cast<unsigned char>(rest[index]) & 0x3FU);
  at += length;
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  constexpr std::string_view kSmallDigits = "0123456789abcdef";
  const int digits = code_point < 0x100 && below(2) == 0 ? 2 : code_point < 0x10000 && below(2) == 0 ? 4 : 8;
  const std::string_view used = below(2) == 0 ? kDigits : kSmallDigits;
  std::string result = digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) result += used[(code_point >> static_cast<unsigned>(shift)) & 0xFU];
  return result;
}

std::string RandomYaml::double_quoted(const std::string& text, int indent, bool one_line) {
  std::string result = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const bool may_fold = !one_line && (text[at] == ' ' || text[at] == '\n') && below(3) == 0;
    const std::string folded = may_fold ? fold(text, at, indent) : "";
    const std::string_view rest = std::string_view(text).substr(at);
    const bool must_escape = rest[0] == '"' || rest[0] == '\\' || rest[0] == '\n' ||
                             std::any_of(kUnprintable.begin(), kUnprintable.end(), [&](std::string_view one) { return rest.starts_with(one); });
    const bool at_character = (static_cast<unsigned char>(rest[0]) & 0xC0U) != 0x80U;
    if (!folded.empty())
      result += folded;
    else if (must_escape || (at_character && below(10) == 0))
      result += escape(text, at);
    else if (!one_line && at_character && !is_blank_or_break(rest[0]) && below(20) == 0)
      result += "\\\n" + spaces(indent) + text[at++];
    else
      result += text[at++];
  }
  return result + "\"";
}

// A line of a folded scalar, broken at some of its single spaces.
std::string RandomYaml::folded_line(const std::string& line, int indent) {
  std::string result;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool inside = at > 0 && at + 1 < line.size() && !is_blank_or_break(line[at - 1]) && !is_blank_or_break(line[at + 1]);
    result += line[at] == ' ' && inside && below(3) == 0 ? "\n" + spaces(indent) : std::string(1, line[at]);
  }
  return result;
}

// A literal or folded scalar, or a quoted one where neither can hold the text. `indent` is the collection's, -1 at the root.
std::string RandomYaml::block_scalar(const std::string& text, int indent) {
  const std::size_t last = text.find_last_not_of('\n');
  if (last == std::string::npos || needs_escapes(text)) return double_quoted(text, std::max(indent + 1, 1), false);
  const std::string body = text.substr(0, last + 1);
  const std::size_t breaks = text.size() - body.size();
  const std::vector<std::string> lines = lines_of(body);
  const bool foldable = std::all_of(lines.begin(), lines.end(), [](const std::string& line) { return line.empty() || !is_blank_or_break(line[0]); });
  const bool folded = foldable && !lines[0].empty() && below(2) == 0;
  const int inner = 1 + below(4);
  const int column = std::max(indent, 0) + inner;
  const bool needs_digit = lines[0].empty() || is_blank_or_break(lines[0][0]);
  std::string header(folded ? ">" : "|");
  const std::string chomp = breaks == 0 ? "-" : breaks == 1 ? "" : "+";
  const std::string digit = needs_digit || below(8) == 0 ? std::to_string(inner) : "";
  header += below(2) == 0 ? chomp + digit : digit + chomp;
  if (below(8) == 0) header += " # nota";
  std::string result = header + "\n";
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const bool gap = folded && index > 0 && !lines[index].empty();
    if (gap) result += "\n";
    if (!lines[index].empty()) result += spaces(column) + (folded ? folded_line(lines[index], column) : lines[index]);
    result += "\n";
  }
  if (breaks > 1) result += std::string(breaks - 1, '\n');
  return result;
}

}  // namespace sml::yaml
