#include "linter/yaml/lost_lines.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

// Where texts of several lines end, in order.
void add_ends(const Node& node, std::vector<std::uint32_t>& ends) {
  if (node.kind == Kind::scalar && (node.style == Style::literal || node.style == Style::folded)) ends.push_back(node.span.end);
  for (const Node& item : node.items) add_ends(item, ends);
  for (const Entry& entry : node.entries) add_ends(entry.value, ends);
}

bool is_blank(std::string_view bytes) { return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// "#replies: open"
bool is_field(std::string_view words) {
  const std::size_t colon = words.find(':');
  return colon != std::string_view::npos && std::ranges::all_of(words.substr(0, colon), [](char c) { return base::is_ascii_letter_or_digit(c) || c == '_' || c == '-'; });
}

// Where lines begin that the reader has told: those that are indented, but less than their text. In order.
std::vector<std::uint32_t> told_lines(const Stream& stream) {
  std::vector<std::uint32_t> begins;
  for (const Problem& problem : stream.problems)
    if (problem.kind == ProblemKind::lost_comment) begins.push_back(problem.span.begin);
  std::ranges::sort(begins);
  return begins;
}

bool begins_hashtag(std::string_view line) {
  if (line.size() < 2 || is_field(line.substr(1)) || line.starts_with("#sml-")) return false;
  return static_cast<unsigned char>(line[1]) >= 0x80 || base::is_ascii_letter_or_digit(line[1]);
}

}  // namespace

void tell_lost_lines(Stream& stream, std::string_view bytes) {
  if (std::ranges::none_of(stream.comments, &Comment::own_line)) return;
  std::vector<std::uint32_t> ends;
  for (const Document& document : stream.documents) add_ends(document.root, ends);
  const std::vector<std::uint32_t> told = told_lines(stream);
  auto text_end = ends.begin();
  std::uint32_t behind = 0;   // the end of the last line that is the text's or was meant to be
  bool follows_text = false;
  for (const Comment& comment : stream.comments) {
    for (; text_end != ends.end() && *text_end <= comment.span.begin; ++text_end) {
      behind = *text_end;
      follows_text = true;
    }
    const std::string_view line = bytes.substr(comment.span.begin, comment.span.end - comment.span.begin);
    follows_text = follows_text && comment.own_line && begins_hashtag(line) && is_blank(bytes.substr(behind, comment.span.begin - behind));
    if (!follows_text) continue;
    behind = comment.span.end;
    if (std::ranges::binary_search(told, comment.span.begin)) continue;
    stream.problems.push_back({ProblemKind::lost_line, comment.span, excerpt(line), {}});
  }
}

}  // namespace sml::yaml
