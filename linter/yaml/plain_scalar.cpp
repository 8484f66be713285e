#include "linter/yaml/plain_scalar.h"

#include <array>
#include <cstddef>

#include "linter/base/ascii.h"

namespace sml::yaml {
namespace {

constexpr bool is_word_byte(unsigned char byte) { return base::is_ascii_letter_or_digit(byte) || byte >= 0x80; }

// The bytes of words, and some others.
class Bytes {
 public:
  constexpr explicit Bytes(std::string_view others) {
    for (std::size_t byte = 0; byte < holds_.size(); ++byte) holds_[byte] = is_word_byte(static_cast<unsigned char>(byte));
    for (const char byte : others) holds_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool hold(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

 private:
  std::array<bool, 256> holds_{};
};

constexpr Bytes kOfKey("_");
constexpr Bytes kFirst("_/(+$");
constexpr Bytes kBehindColon("/");
constexpr Bytes kInFlow(" -_./+()@$%;=!&*'\"");

struct Escape {
  std::string_view written;
  std::string_view decoded;
};

constexpr std::array<Escape, 4> kEscapes = {{{"''", "'"}, {"\\n", "\n"}, {"\\\"", "\""}, {"\\\\", "\\"}}};

// A colon that no reader takes for the end of a key.
bool is_inside_word(std::string_view text, std::size_t colon) { return colon + 1 < text.size() && kBehindColon.hold(text[colon + 1]); }

std::string_view without_last_blanks(std::string_view text) {
  if (text.empty() || !kFirst.hold(text.front())) return {};
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

// What an escape that `rest` begins with stands for; empty where it begins with none.
std::string_view decoded_escape(std::string_view rest) {
  for (const Escape& escape : kEscapes)
    if (rest.starts_with(escape.written)) return escape.decoded;
  return {};
}

void take_form(Node& node, Style style, base::Span span) {
  node.kind = Kind::scalar;
  node.style = style;
  node.span = span;
}

void finish(Node& node, Style style, base::Span span) {
  take_form(node, style, span);
  node.scalar.read_from(span);
}

void read_quoted(PlainLine& line, Node& node) {
  const char quote = line.first();
  const std::uint32_t begin = line.at();
  line.skip(1);
  while (true) {
    std::size_t length = 0;
    const std::string_view rest = line.rest();
    while (length < rest.size() && rest[length] != quote && (rest[length] != '\\' || quote == '\'')) ++length;
    node.scalar.append_copied(rest.substr(0, length), line.at());
    line.skip(length);
    const std::string_view decoded = decoded_escape(line.rest());
    if (decoded.empty()) break;
    node.scalar.append_replaced(decoded, line.at(), line.at() + 2);
    line.skip(2);
  }
  require(line.first() == quote);
  line.skip(1);
  finish(node, quote == '"' ? Style::double_quoted : Style::single_quoted, line.since(begin));
}

// Moves over empty lines to the next one; whether it is indented as far.
bool next_text_line(PlainLine& line, std::uint32_t indent) {
  while (line.next())
    if (!line.rest().empty()) return line.indent() >= indent;
  return false;
}

// How many lines a text has that begins with this one, and where they end.
struct Extent {
  std::uint32_t lines = 0;
  std::uint32_t end = 0;
};

Extent extent(PlainLine line, std::uint32_t indent) {
  Extent extent;
  do {
    ++extent.lines;
    extent.end = line.end();
  } while (next_text_line(line, indent));
  return extent;
}

// From the end of a line of a folded text to the text of the next, which was just begun: one break is a space, more are one less.
void fold(const PlainLine& line, std::uint32_t end, std::uint32_t indent, base::MappedText& text) {
  if (line.begin() == end + 1)
    text.append_replaced(" ", end, line.begin() + indent);
  else
    text.append_copied(line.bytes(end + 1, line.begin()), end + 1);
}

}  // namespace

// Most keys are one word, behind which the line needs no look.
std::string_view plain_in_block(std::string_view rest) {
  std::size_t word = 0;
  while (word < rest.size() && kOfKey.hold(rest[word])) ++word;
  if (word > 0 && begins_with_indicator(rest.substr(word), ':')) return rest.substr(0, word);
  const std::string_view text = rest.substr(0, rest.find('#'));
  std::size_t end = text.find(':');
  while (end != std::string_view::npos && is_inside_word(text, end)) end = text.find(':', end + 1);
  return without_last_blanks(text.substr(0, end));
}

std::string_view plain_in_flow(std::string_view rest) {
  std::size_t end = 0;
  while (end < rest.size() && (kInFlow.hold(rest[end]) || (rest[end] == ':' && is_inside_word(rest, end)))) ++end;
  return without_last_blanks(rest.substr(0, end));
}

void read_scalar(PlainLine& line, Node& node, PlainScalar plain) {
  if (line.at_quote()) return read_quoted(line, node);
  const std::uint32_t begin = line.at();
  const std::string_view text = plain(line.rest());
  require(!text.empty());
  line.skip(text.size());
  const base::Span span = line.since(begin);
  node.scalar.read_whole(text, span);
  take_form(node, Style::plain, span);
}

LinesHeader read_lines_header(PlainLine& line) {
  LinesHeader header{line.at(), line.first() == '>', false};
  line.skip(1);
  header.strips = line.first() == '-';
  if (header.strips) line.skip(1);
  return header;
}

void read_lines(PlainLine& line, Node& node, const LinesHeader& header, std::uint32_t column) {
  require(line.next());
  const std::uint32_t indent = line.indent();
  require(indent > column);
  base::Span span = line.since(header.begin);
  const auto [lines, end_of_text] = extent(line, indent);
  node.scalar.reserve(end_of_text - line.begin(), header.folded ? 2 * lines : lines + 1);
  for (bool more = true; more;) {
    const std::uint32_t begin = line.begin() + indent;
    span.end = line.end();
    require(!header.folded || line.rest()[indent] != ' ');
    more = next_text_line(line, indent);
    const std::uint32_t end = more && !header.folded ? line.begin() : span.end;
    node.scalar.append_copied(line.bytes(begin, end), begin);
    if (more && header.folded) fold(line, span.end, indent, node.scalar);
  }
  if (!header.strips && !line.bytes(span.end, span.end + 1).empty()) node.scalar.append_copied("\n", span.end);
  finish(node, header.folded ? Style::folded : Style::literal, span);
}

}  // namespace sml::yaml
