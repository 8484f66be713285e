#include "linter/yaml/plain.h"

#include <algorithm>
#include <cstddef>

#include "linter/yaml/cursor.h"
#include "linter/yaml/encoding.h"

namespace sml::yaml {
namespace {

bool is_word_byte(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || (value >= '0' && value <= '9') || value >= 0x80;
}

// Of a plain scalar's bytes, its first, and the others in and out of brackets.
bool begins_plainly(char byte) { return is_word_byte(byte) || byte == '_' || byte == '/' || byte == '(' || byte == '+' || byte == '$'; }
bool is_plain_in_flow(char byte) { return is_word_byte(byte) || std::string_view(" -_./+()@$%;=!").find(byte) != std::string_view::npos; }
bool is_plain_in_block(char byte) { return static_cast<unsigned char>(byte) >= 0x20; }

// A colon that no reader takes for the end of a key.
bool is_inside_word(std::string_view text, std::size_t at) { return at + 1 < text.size() && (is_word_byte(text[at + 1]) || text[at + 1] == '/'); }

bool is_plain_scalar(std::string_view text, bool flow) {
  if (text.empty() || !begins_plainly(text.front())) return false;
  for (std::size_t at = 1; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == ':' ? !is_inside_word(text, at) : byte == '#' || !(flow ? is_plain_in_flow(byte) : is_plain_in_block(byte))) return false;
  }
  return true;
}

bool is_plain_quoted(std::string_view text) {
  constexpr std::string_view kEscapes = "n\"\\";
  const char quote = text.front();
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (is_break(text[at])) return false;
    if (quote == '"' && text[at] == '\\' && kEscapes.find(text[++at]) == std::string_view::npos) return false;
  }
  return true;
}

// `|` or `|-`, and a first line that is not empty.
bool is_plain_literal(std::string_view text) {
  const std::size_t header = text.size() > 1 && text[1] == '-' ? 2 : 1;
  if (header == text.size() || (text[header] != '\n' && text[header] != ' ')) return false;
  const std::size_t line = text.find('\n');
  return line != std::string_view::npos && line + 1 < text.size() && text[line + 1] == ' ';
}

// The same with `>`, and lines that all begin in one column.
bool is_plain_folded(std::string_view text) {
  if (!is_plain_literal(text)) return false;
  const std::size_t first = text.find('\n') + 1;
  const std::size_t indent = text.find_first_not_of(' ', first) - first;
  for (std::size_t line = first; line < text.size();) {
    const std::size_t content = text.find_first_not_of(' ', line);
    if (content == std::string_view::npos) return false;
    if (text[content] != '\n' && content - line != indent) return false;
    line = std::min(text.find('\n', content), text.size() - 1) + 1;
  }
  return true;
}

// What separates the parts of a flow collection, where its scalars are plain.
bool is_plain_flow(std::string_view text) {
  if (text.find('\n') != std::string_view::npos || (text.front() != '[' && text.front() != '{')) return false;
  for (const std::string_view doubtful : {"\":", "':", "\" :", "' :", ",,", ", ,", ",]", ",}", ", ]", ", }", "[,", "{,", " :", ": ,", ":,", " ,", "#", "?"})
    if (text.find(doubtful) != std::string_view::npos) return false;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    const char before = text[at - 1];
    const char after = text[at + 1];
    if (text[at] == ':' && after != ' ' && !is_inside_word(text, at)) return false;
    if ((text[at] == '[' || text[at] == '{') && before != ' ' && before != '[' && before != '{') return false;
    if ((text[at] == ']' || text[at] == '}') && after != ' ' && after != ',' && after != ']' && after != '}') return false;
  }
  return true;
}

// Lines of the whole file: of blanks alone none, and none at its margin that is anything but a key or an entry.
bool has_plain_lines(std::string_view bytes) {
  if (byte_order_mark_length(bytes) > 0 || bytes.find('\t') != std::string_view::npos || bytes.find('\r') != std::string_view::npos) return false;
  for (std::size_t line = 0; line < bytes.size();) {
    const std::size_t content = bytes.find_first_not_of(' ', line);
    if (content == std::string_view::npos) return false;
    if (content > line && bytes[content] == '\n') return false;
    if (content == line && bytes[line] != '\n' && bytes[line] != '-' && bytes[line] != '#' && bytes[line] != '"' && bytes[line] != '\'' && !begins_plainly(bytes[line])) return false;
    if (bytes.substr(line).starts_with("---") || bytes.substr(line).starts_with("...")) return false;
    const std::size_t end = bytes.find('\n', content);
    if (end == std::string_view::npos) return true;
    line = end + 1;
  }
  return true;
}

class Plainness {
 public:
  explicit Plainness(std::string_view bytes) : bytes_(bytes) {}

  bool holds(const Events& events) { return std::ranges::all_of(events, [&](const Event& event) { return holds(event); }); }

 private:
  std::string_view written(const Event& event) const { return bytes_.substr(event.span.begin, event.span.end - event.span.begin); }

  bool holds(const Event& event) {
    if (event.properties || event.question_mark || event.left_by_comma || !event.library_text.empty()) return false;
    switch (event.type) {
      case Event::Type::scalar: return is_plain(event);
      case Event::Type::sequence_begin:
      case Event::Type::mapping_begin:
        if (event.style != Style::flow) return true;
        flow_end_ = std::max(flow_end_, event.span.end);
        return is_plain_flow(written(event)) && (event.type == Event::Type::mapping_begin) == (bytes_[event.span.begin] == '{');
      case Event::Type::sequence_end:
      case Event::Type::mapping_end: return true;
      case Event::Type::absent:
      case Event::Type::alias: break;
    }
    return false;
  }

  bool is_plain(const Event& event) const {
    const std::string_view text = written(event);
    const bool flow = event.span.begin < flow_end_;
    switch (event.style) {
      case Style::plain: return is_plain_scalar(text, flow);
      case Style::single_quoted:
      case Style::double_quoted: return is_plain_quoted(text);
      case Style::literal: return is_plain_literal(text);
      case Style::folded: return is_plain_folded(text);
      case Style::block:
      case Style::flow: break;
    }
    return false;
  }

  std::string_view bytes_;
  std::uint32_t flow_end_ = 0;   // of the brackets that were met last
};

}  // namespace

bool is_plain(std::string_view bytes, const Reading& reading) {
  const bool collection = reading.documents.size() == 1 && reading.documents[0].front().type != Event::Type::scalar;
  if (!collection || !reading.problems.empty() || !reading.hidden.empty()) return false;
  return has_plain_lines(bytes) && Plainness(bytes).holds(reading.documents[0]);
}

}  // namespace sml::yaml
