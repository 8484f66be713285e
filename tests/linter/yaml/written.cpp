#include "tests/linter/yaml/written.h"

#include <algorithm>
#include <array>

#include "linter/base/source.h"

namespace sml::yaml {
namespace {

// Checks the spans of one tree from the outside in.
class SpanCheck {
 public:
  SpanCheck(std::string_view bytes, std::vector<std::string>& found) : bytes_(bytes), found_(found) {}

  void check(const Node& node, base::Span outer) {
    expect_inside(node.span, outer);
    if (node.kind == Kind::scalar) check_way_back(node);
    for (const Node& item : node.items) check(item, node.span);
    for (const Entry& entry : node.entries) {
      check(entry.key, node.span);
      check(entry.value, node.span);
    }
  }

  void expect_inside(base::Span span, base::Span outer) {
    const bool inside = span.begin <= span.end && span.begin >= outer.begin && span.end <= outer.end;
    if (!inside) found_.push_back(name(span) + " is not inside " + name(outer));
  }

 private:
  static std::string name(base::Span span) { return std::to_string(span.begin) + "-" + std::to_string(span.end); }

  // Each byte of a value leads to a place inside the scalar, and the places go forward; what was not escaped is the byte itself.
  // The line breaks that end a block scalar are its value's, but lie behind its last byte; one that has only those may have a comment
  // before them.
  base::Span with_last_breaks(const Node& node) const {
    base::Span whole = node.span;
    if (node.style != Style::literal && node.style != Style::folded) return whole;
    const auto skip = [&](std::string_view skipped) {
      whole.end = static_cast<std::uint32_t>(std::min(bytes_.find_first_not_of(skipped, whole.end), bytes_.size()));
    };
    skip(" \t");
    if (whole.end < bytes_.size() && bytes_[whole.end] == '#') whole.end = static_cast<std::uint32_t>(std::min(bytes_.find('\n', whole.end), bytes_.size()));
    skip(" \t\r\n");
    return whole;
  }

  void check_way_back(const Node& node) {
    const base::Span whole = with_last_breaks(node);
    std::uint32_t last = node.span.begin;
    for (std::size_t at = 0; at < node.text().size(); ++at) {
      const base::Span span = node.scalar.span(at, at + 1);
      expect_inside(span, whole);
      if (span.begin < last || span.begin == span.end) found_.push_back(name(span) + " does not go forward");
      if (span.end == span.begin + 1 && bytes_[span.begin] != node.text()[at] && bytes_[span.begin] != '\n')
        found_.push_back(name(span) + " is another byte");
      last = span.begin;
    }
  }

  std::string_view bytes_;
  std::vector<std::string>& found_;
};

}  // namespace

Holds holds_by_key(std::string_view key) {
  constexpr std::array<std::string_view, 8> kTexts = {"text", "text_for", "thread", "alt", "questions", "what", "conditions", "name"};
  if (std::find(kTexts.begin(), kTexts.end(), key) != kTexts.end()) return Holds::text;
  return key == "address" ? Holds::words : Holds::nothing;
}

Stream parsed(std::string_view bytes, const Limits& limits) { return parse(0, bytes, holds_by_key, limits); }

std::string visible(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string shown;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (byte == '\n')
      shown += "\\n";
    else if (byte == '\t')
      shown += "\\t";
    else if (value < 0x20 || value == 0x7F)
      shown += {'\\', 'x', kDigits[value >> 4U], kDigits[value & 0xFU]};
    else
      shown += byte;
  }
  return shown;
}

std::string written(const Node& node) {
  std::string text;
  switch (node.kind) {
    case Kind::absent:
      return "~";
    case Kind::scalar:
      return "'" + visible(node.text()) + "'";
    case Kind::sequence:
      for (const Node& item : node.items) text += (text.empty() ? "" : ", ") + written(item);
      return "[" + text + "]";
    case Kind::mapping:
      for (const Entry& entry : node.entries) text += (text.empty() ? "" : ", ") + visible(entry.key.text()) + ": " + written(entry.value);
      return "{" + text + "}";
  }
  return text;
}

std::string written(const Stream& stream) {
  std::string text;
  for (const Document& document : stream.documents) text += (text.empty() ? "" : " --- ") + written(document.root);
  return text;
}

std::string place(std::string_view bytes, std::uint32_t offset) {
  const base::Place place = base::Source("a.yaml", std::string(bytes)).place(offset);
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::string written(std::string_view bytes, const Problem& problem) {
  std::string text(name_of(problem.kind));
  text += " " + place(bytes, problem.span.begin);
  if (problem.span.end != problem.span.begin) text += "-" + place(bytes, problem.span.end);
  if (problem.related != base::Span{}) text += " of " + place(bytes, problem.related.begin);
  if (!problem.detail.empty()) text += " " + problem.detail;
  return text;
}

std::string problems_of(std::string_view bytes, const Limits& limits) {
  const Stream stream = parsed(bytes, limits);
  std::string text;
  for (const Problem& problem : stream.problems) text += (text.empty() ? "" : " | ") + written(bytes, problem);
  return text + (stream.complete ? "" : " ...");
}

std::string_view cut(std::string_view bytes, base::Span span) { return bytes.substr(span.begin, span.end - span.begin); }

std::vector<std::string> misplaced(std::string_view bytes, const Stream& stream) {
  std::vector<std::string> found;
  const base::Span file{0, 0, static_cast<std::uint32_t>(bytes.size())};
  SpanCheck check(bytes, found);
  for (const Document& document : stream.documents) check.check(document.root, file);
  for (const Problem& problem : stream.problems) {
    check.expect_inside(problem.span, file);
    check.expect_inside(problem.related, file);
  }
  std::uint32_t last = 0;
  for (const Comment& comment : stream.comments) {
    check.expect_inside(comment.span, {0, last, file.end});
    last = comment.span.end;
  }
  return found;
}

}  // namespace sml::yaml
