#include "linter/run/lost_text.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace sml::run {
namespace {

using yaml::ProblemKind;

// The sign to quote a text with, and the signs in it that need another one before them.
struct Quotes {
  char sign;
  std::string_view escaped;
  char escape;
};

Quotes quotes_for(std::string_view text) {
  const bool needs_escapes = text.find_first_of("\"\\") != std::string_view::npos;
  if (needs_escapes && text.find('\'') == std::string_view::npos) return {'\'', "", '\''};
  return {'"', "\"\\", '\\'};
}

std::vector<rule::Edit> quoted(base::Span whole, std::string_view text) {
  const Quotes quotes = quotes_for(text);
  const auto insert = [&](std::uint32_t at, char sign) { return rule::Edit{{whole.source, at, at}, std::string(1, sign)}; };
  std::vector<rule::Edit> edits = {insert(whole.begin, quotes.sign)};
  for (std::size_t at = text.find_first_of(quotes.escaped); at != std::string_view::npos; at = text.find_first_of(quotes.escaped, at + 1)) {
    const std::uint32_t place = whole.begin + static_cast<std::uint32_t>(at);
    if (place == whole.begin) edits.front().text += quotes.escape;
    else edits.push_back(insert(place, quotes.escape));
  }
  edits.push_back(insert(whole.end, quotes.sign));
  return edits;
}

bool is_blank(std::string_view bytes) { return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// Whether a value would begin behind these bytes.
bool begins_value(std::string_view before) {
  const std::size_t last = before.find_last_not_of(" \t");
  return last != std::string_view::npos && (before[last] == ':' || before[last] == '-');
}

// A '#' with a blank behind it is how people write remarks, one without how they write hashtags. A tag of YAML's own is meant as one.
bool may_be_meant(ProblemKind kind, std::string_view lost) {
  if (kind == ProblemKind::lost_comment) return lost.size() < 2 || lost[1] == ' ' || lost[1] == '\t' || lost[1] == '#' || lost[1] == '!';
  return kind == ProblemKind::lost_tag && (lost.starts_with("!!") || lost.starts_with("!<"));
}

}  // namespace

PlainTexts::PlainTexts(const yaml::Stream& stream, const base::Source& source) : source_(source) {
  for (const yaml::Document& document : stream.documents) walk(document.root);
  std::ranges::sort(spans_, {}, &base::Span::begin);
}

void PlainTexts::walk(const yaml::Node& node) {
  if (node.kind == yaml::Kind::scalar && node.style == yaml::Style::plain) spans_.push_back(node.span);
  for (const yaml::Node& item : node.items) walk(item);
  for (const yaml::Entry& entry : node.entries) walk(entry.value);
}

void PlainTexts::offer_quotes(rule::Finding& finding, const yaml::Problem& problem) const {
  const std::string_view bytes = source_.bytes();
  const auto between = [&](std::uint32_t begin, std::uint32_t end) { return bytes.substr(begin, end - begin); };
  const auto behind = std::ranges::lower_bound(spans_, problem.span.end, {}, &base::Span::begin);
  base::Span whole = problem.span;
  const bool is_first_word = problem.kind == ProblemKind::lost_anchor || problem.kind == ProblemKind::lost_tag;
  if (is_first_word) {
    if (behind == spans_.end() || !is_blank(between(whole.end, behind->begin))) return;
    whole.end = behind->end;
  } else if (problem.kind == ProblemKind::lost_comment || problem.kind == ProblemKind::lost_after_comma) {
    const std::string_view joint = problem.kind == ProblemKind::lost_comment ? "" : ",";
    const auto text = std::ranges::lower_bound(spans_, problem.span.begin, {}, &base::Span::begin);
    const bool is_behind_text = text != spans_.begin() && (text - 1)->end <= whole.begin && [&] {
      std::string_view gap = between((text - 1)->end, whole.begin);
      if (!gap.starts_with(joint)) return false;
      gap.remove_prefix(joint.size());
      return is_blank(gap);
    }();
    if (is_behind_text) whole.begin = (text - 1)->begin;
    else if (problem.kind == ProblemKind::lost_after_comma || !begins_value(bytes.substr(0, whole.begin))) return;
  } else {
    return;
  }
  const std::string_view text = between(whole.begin, whole.end);
  const bool is_doubtful = may_be_meant(problem.kind, between(problem.span.begin, problem.span.end)) || text.find('\n') != std::string_view::npos;
  finding.mend(is_doubtful ? rule::FixLevel::unsafe : rule::FixLevel::safe, "quotes", quoted(whole, text));
}

}  // namespace sml::run
