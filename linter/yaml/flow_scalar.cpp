#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/yaml/refusal.h"
#include "linter/yaml/scalar.h"
#include "linter/yaml/scalar_text.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

struct Escape {
  char letter;
  std::string_view decoded;
  std::string_view library;   // what yaml-cpp 0.7 makes of it
};

using std::string_view_literals::operator""sv;

constexpr auto kEscapes = std::to_array<Escape>({
    {'0', "\0"sv, "\0"sv},
    {'a', "\a", "\a"},
    {'b', "\b", "\b"},
    {'t', "\t", "\t"},
    {'\t', "\t", "\t"},
    {'n', "\n", "\n"},
    {'v', "\v", "\v"},
    {'f', "\f", "\f"},
    {'r', "\r", "\r"},
    {'e', "\x1B", "\x1B"},
    {' ', " ", " "},
    {'"', "\"", "\""},
    {'/', "/", "/"},
    {'\\', "\\", "\\"},
    {'N', "\xC2\x85", "\x85"},
    {'_', "\xC2\xA0", "\xA0"},
    {'L', "\xE2\x80\xA8", "\xE2\x80\xA8"},
    {'P', "\xE2\x80\xA9", "\xE2\x80\xA9"},
});

struct HexEscape {
  char letter;
  std::uint32_t digits;
};

constexpr auto kHexEscapes = std::to_array<HexEscape>({{'x', 2}, {'u', 4}, {'U', 8}});

int hex_digit(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return -1;
}

// The part of a quoted or plain scalar that was read last waits here, because its trailing blanks count only if no line break follows.
class FoldedText {
 public:
  explicit FoldedText(const Cursor& cursor) : text_(cursor.bytes()), bytes_(cursor.bytes()), waiting_(cursor.at()) {}

  void copy_to(std::uint32_t end) {
    text_.copy(waiting_, end);
    waiting_ = end;
  }

  void copy_trimmed_to(std::uint32_t end) {
    while (end > waiting_ && is_blank(bytes_[end - 1])) --end;
    copy_to(end);
  }

  void replace_to(std::uint32_t end, std::string_view decoded, std::string_view library) {
    text_.replace(decoded, library, waiting_, end);
    waiting_ = end;
  }

  void escape_to(std::uint32_t end, std::string_view decoded, std::string_view library) {
    replace_to(end, decoded, library);
    escape_end_ = text_.library_size();
  }

  // One line break is a space, `breaks` of them are one less.
  void fold_to(std::uint32_t end, std::uint32_t breaks) {
    const std::string folded = breaks == 1 ? " " : std::string(breaks - 1, '\n');
    replace_to(end, folded, folded);
  }

  void finish_quoted(base::Span span, Scalar& scalar) {
    text_.clip_for_library(escape_end_);
    finish(span, scalar);
  }

  void finish(base::Span span, Scalar& scalar) {
    scalar.library_text = text_.library_text();
    scalar.text = std::move(text_).value(span);
  }

 private:
  ScalarText text_;
  std::string_view bytes_;
  std::uint32_t waiting_;
  std::optional<std::size_t> escape_end_;   // in the library's text
};

// From a line break over empty lines to the next content; how many breaks there were.
std::uint32_t skip_breaks(Cursor& cursor) {
  std::uint32_t breaks = 0;
  while (cursor.at_break()) {
    cursor.next_line();
    cursor.skip_blanks();
    ++breaks;
  }
  return breaks;
}

void note_line(const Cursor& cursor, const Surroundings& surroundings, Scalar& scalar) {
  scalar.many_lines = true;
  if (cursor.at_end()) return;
  if (cursor.line_indent() < surroundings.indent && !scalar.under_indented) scalar.under_indented = cursor.at();
}

[[noreturn]] void refuse_escape(const Cursor& cursor, base::SourceId source, std::uint32_t length) {
  const auto size = static_cast<std::uint32_t>(cursor.bytes().size());
  std::uint32_t end = std::min(cursor.at() + length, size);
  while (end < size && base::continues_character(cursor.bytes()[end])) ++end;
  throw Refusal{{ProblemKind::bad_escape, {source, cursor.at(), end}, excerpt(cursor.bytes().substr(cursor.at(), end - cursor.at())), {}}};
}

std::string decode_hex_escape(const Cursor& cursor, base::SourceId source, std::uint32_t digits) {
  std::uint64_t value = 0;
  for (std::uint32_t index = 0; index < digits; ++index) {
    const int digit = hex_digit(cursor.peek(2 + index));
    if (digit < 0) refuse_escape(cursor, source, 2 + index);
    value = (value << 4U) | static_cast<std::uint64_t>(digit);
  }
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) refuse_escape(cursor, source, 2 + digits);
  std::string decoded;
  base::append_code_point(decoded, static_cast<char32_t>(value));
  return decoded;
}

void read_escape(Cursor& cursor, base::SourceId source, FoldedText& folded) {
  const char letter = cursor.peek(1);
  if (const auto* hex = std::ranges::find_if(kHexEscapes, [&](const HexEscape& row) { return row.letter == letter; });
      hex != kHexEscapes.end()) {
    const std::string decoded = decode_hex_escape(cursor, source, hex->digits);
    cursor.advance(2 + hex->digits);
    folded.escape_to(cursor.at(), decoded, decoded);
    return;
  }
  const auto* escape = std::ranges::find_if(kEscapes, [&](const Escape& row) { return row.letter == letter; });
  if (escape == kEscapes.end() || cursor.at() + 1 >= cursor.bytes().size()) refuse_escape(cursor, source, 2);
  cursor.advance(2);
  folded.escape_to(cursor.at(), escape->decoded, escape->library);
}

// An escaped line break joins its lines; empty lines after it count.
void read_escaped_break(Cursor& cursor, const Surroundings& surroundings, FoldedText& folded, Scalar& scalar) {
  cursor.advance();
  folded.escape_to(cursor.at(), "", "");
  const std::uint32_t breaks = skip_breaks(cursor);
  const std::string decoded(breaks - 1, '\n');
  folded.replace_to(cursor.at(), decoded, decoded);
  note_line(cursor, surroundings, scalar);
}

}  // namespace

Scalar read_quoted(Cursor& cursor, const Surroundings& surroundings) {
  Scalar scalar;
  const char quote = cursor.peek();
  const std::uint32_t begin = cursor.at();
  cursor.advance();
  FoldedText folded(cursor);
  while (cursor.peek() != quote || (quote == '\'' && cursor.peek(1) == '\'')) {
    if (cursor.at_end()) throw Refusal{{ProblemKind::unclosed_quote, {surroundings.source, begin, begin + 1}, std::string(1, quote), {}}};
    if (cursor.at_break()) {
      folded.copy_trimmed_to(cursor.at());
      const std::uint32_t breaks = skip_breaks(cursor);
      folded.fold_to(cursor.at(), breaks);
      note_line(cursor, surroundings, scalar);
      if (cursor.at_document_marker() && !scalar.document_marker) scalar.document_marker = cursor.at();
    } else if (quote == '\'' && cursor.peek() == '\'') {
      folded.copy_to(cursor.at());
      cursor.advance(2);
      folded.escape_to(cursor.at(), "'", "'");
    } else if (quote == '"' && cursor.peek() == '\\') {
      folded.copy_to(cursor.at());
      if (is_break(cursor.peek(1)))
        read_escaped_break(cursor, surroundings, folded, scalar);
      else
        read_escape(cursor, surroundings.source, folded);
    } else {
      cursor.advance();
    }
  }
  folded.copy_to(cursor.at());
  cursor.advance();
  folded.finish_quoted({surroundings.source, begin, cursor.at()}, scalar);
  return scalar;
}

bool begins_plain(const Cursor& cursor, bool flow) {
  constexpr std::string_view kIndicators = ",[]{}#&*!|>'\"%@`";
  const char first = cursor.peek();
  if (Cursor::separates(first)) return false;
  if (first == '-' || first == '?' || first == ':')
    return !Cursor::separates(cursor.peek(1)) && !(flow && is_flow_indicator(cursor.peek(1)));
  return kIndicators.find(first) == std::string_view::npos;
}

std::uint32_t skip_plain_line(Cursor& cursor, bool flow) {
  std::uint32_t end = cursor.at();
  while (!cursor.at_line_end()) {
    const char byte = cursor.peek();
    const char next = cursor.peek(1);
    if (byte == ':' && (Cursor::separates(next) || (flow && is_flow_indicator(next)))) break;
    if (byte == '#' && cursor.follows_blank()) break;
    if (flow && is_flow_indicator(byte)) break;
    cursor.advance();
    if (!is_blank(byte)) end = cursor.at();
  }
  return end;
}

namespace {

bool continues_plain(const Cursor& cursor, const Surroundings& surroundings) {
  if (cursor.at_end() || cursor.at_document_marker() || cursor.peek() == '#') return false;
  if (surroundings.flow) return !is_flow_indicator(cursor.peek()) && !(cursor.peek() == ':' && Cursor::separates(cursor.peek(1)));
  return cursor.line_indent() >= surroundings.indent && !cursor.at_separated(':');
}

}  // namespace

Scalar read_plain_line(Cursor& cursor, const Surroundings& surroundings) {
  Scalar scalar;
  FoldedText folded(cursor);
  const std::uint32_t begin = cursor.at();
  const std::uint32_t end = skip_plain_line(cursor, surroundings.flow);
  folded.copy_to(end);
  cursor.move_to(end);
  folded.finish({surroundings.source, begin, end}, scalar);
  return scalar;
}

Scalar read_plain(Cursor& cursor, const Surroundings& surroundings) {
  Scalar scalar;
  FoldedText folded(cursor);
  const std::uint32_t begin = cursor.at();
  std::uint32_t end = begin;
  while (true) {
    end = skip_plain_line(cursor, surroundings.flow);
    folded.copy_to(end);
    Cursor next = cursor;
    cursor.move_to(end);
    if (!next.at_break()) break;
    const std::uint32_t breaks = skip_breaks(next);
    if (!continues_plain(next, surroundings)) break;
    cursor = next;
    folded.fold_to(cursor.at(), breaks);
    note_line(cursor, surroundings, scalar);
  }
  folded.finish({surroundings.source, begin, end}, scalar);
  return scalar;
}

}  // namespace sml::yaml
