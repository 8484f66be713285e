#include "linter/run/lost_text.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"

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

// Whether what is lost stands on the line below its text, to which quotes would join it.
bool is_below_text(std::string_view before) {
  const std::size_t end = before.find_last_not_of(" \t\r\n");
  return end != std::string_view::npos && before[end] != ':' && std::ranges::count(before.substr(end), '\n') == 1;
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

// "#TODO poner precio": what somebody is to do yet is no hashtag.
bool is_reminder(std::string_view behind_sign) {
  constexpr std::string_view kReminders[] = {"TODO", "FIXME", "XXX", "PENDIENTE"};
  return std::ranges::any_of(kReminders, [&](std::string_view word) {
    return behind_sign.starts_with(word) &&
           (behind_sign.size() == word.size() || !base::is_ascii_letter_or_digit(static_cast<unsigned char>(behind_sign[word.size()])));
  });
}

constexpr std::string_view kBlanks = " \t\r\n";

// A '#' with a blank behind it is how people write remarks, one without how they write hashtags.
bool is_remark_behind(std::string_view behind_sign) {
  const char next = behind_sign.empty() ? ' ' : behind_sign.front();
  return kBlanks.find(next) != std::string_view::npos || next == '#' || next == '!' || is_reminder(behind_sign);
}

bool holds_remark(std::string_view lost) {
  for (std::size_t at = lost.find('#'); at != std::string_view::npos; at = lost.find('#', at + 1)) {
    const bool begins = at == 0 || kBlanks.find(lost[at - 1]) != std::string_view::npos;
    if (begins && is_remark_behind(lost.substr(at + 1))) return true;
  }
  return false;
}

// Whether what is lost may be no part of the text: a remark behind it, a tag of YAML's own.
bool may_be_meant(ProblemKind kind, std::string_view lost) {
  if (kind == ProblemKind::lost_comment) return holds_remark(lost);
  return kind == ProblemKind::lost_tag && (lost.starts_with("!!") || lost.starts_with("!<"));
}

// "#promo #otra" and nothing else.
bool is_hashtags(std::string_view lost) {
  const std::vector<std::string_view> words = base::parts_between(lost, " ");
  return std::ranges::all_of(words, [](std::string_view word) { return word.empty() || (word.starts_with('#') && !is_remark_behind(word.substr(1))); });
}

// How sure it is that what a text of one line loses is of it: hashtags are; words behind one may be somebody's note, and a remark is, which nobody wants to
// read in public. What would be the whole text is no note.
rule::FixLevel level_of(const yaml::Problem& problem, std::string_view lost, std::string_view whole) {
  const bool is_comment = problem.kind == ProblemKind::lost_comment;
  if (is_comment && holds_remark(lost)) return rule::FixLevel::shown;
  const bool is_sure = !may_be_meant(problem.kind, lost) && (!is_comment || lost == whole || is_hashtags(lost));
  return is_sure && whole.find('\n') == std::string_view::npos ? rule::FixLevel::safe : rule::FixLevel::unsafe;
}

// Whether the next line that is not blank is one of YAML's own and no text's.
bool ends_text(std::string_view behind) {
  const std::size_t begin = std::min(behind.find_first_not_of(" \t\r\n"), behind.size());
  const std::string_view line = behind.substr(begin, behind.find_first_of("\r\n", begin) - begin);
  const std::size_t colon = line.find(':');
  const bool is_field = colon != std::string_view::npos && line.find(' ') > colon;
  return line.empty() || is_field || line.starts_with('#') || line.starts_with("- ") || line.starts_with("---");
}

}  // namespace

std::vector<base::Span> lost_ends(const yaml::Stream& stream) {
  std::vector<base::Span> lost;
  for (const yaml::Problem& problem : stream.problems)
    if (problem.kind == ProblemKind::lost_comment || problem.kind == ProblemKind::lost_line) lost.push_back(problem.span);
  return lost;
}

base::Span with_lost_end(base::Span node, std::span<const base::Span> lost, std::string_view bytes) {
  for (auto next = std::ranges::lower_bound(lost, node.end, {}, &base::Span::begin); next != lost.end(); ++next) {
    if (bytes.substr(node.end, next->begin - node.end).find_first_not_of(" \t\r\n") != std::string_view::npos) break;
    node.end = next->end;
  }
  return node;
}

PlainTexts::PlainTexts(const yaml::Stream& stream, const base::Source& source) : stream_(stream), source_(source) {
  for (const yaml::Document& document : stream.documents) walk(document.root);
  std::ranges::sort(spans_, {}, &base::Span::begin);
  for (const yaml::Problem& problem : stream.problems) {
    if (problem.kind == ProblemKind::lost_comment) comments_.push_back(problem.span);
    if (problem.kind == ProblemKind::lost_anchor || problem.kind == ProblemKind::lost_tag) words_.push_back(problem.span);
  }
}

void PlainTexts::walk(const yaml::Node& node) {
  if (node.kind == yaml::Kind::scalar && node.style == yaml::Style::plain) spans_.push_back(node.span);
  for (const yaml::Node& item : node.items) walk(item);
  for (const yaml::Entry& entry : node.entries) walk(entry.value);
}

// The part of a text that is lost as a comment behind what ends here.
const base::Span* PlainTexts::lost_behind(std::uint32_t end) const {
  const auto next = std::ranges::lower_bound(comments_, end, {}, &base::Span::begin);
  return next != comments_.end() && is_blank(between(end, next->begin)) ? &*next : nullptr;
}

bool PlainTexts::has_lost_word_before(std::uint32_t begin) const {
  const auto next = std::ranges::upper_bound(words_, begin, {}, &base::Span::end);
  return next != words_.begin() && is_blank(between((next - 1)->end, begin));
}

// The text that a lost first word begins, with what it loses at its end.
std::optional<base::Span> PlainTexts::from_first_word(base::Span word) const {
  const auto behind = std::ranges::lower_bound(spans_, word.end, {}, &base::Span::begin);
  if (behind == spans_.end() || !is_blank(between(word.end, behind->begin))) return std::nullopt;
  const base::Span* rest = lost_behind(behind->end);
  if (rest != nullptr && may_be_meant(ProblemKind::lost_comment, between(rest->begin, rest->end))) return std::nullopt;
  return base::Span{word.source, word.begin, rest == nullptr ? behind->end : rest->end};
}

// The text that a lost part ends. Where it has lost its first word too, that one's fix is for both.
std::optional<base::Span> PlainTexts::up_to(const yaml::Problem& problem) const {
  const base::Span lost = problem.span;
  const bool is_comment = problem.kind == ProblemKind::lost_comment;
  const auto next = std::ranges::lower_bound(spans_, lost.begin, {}, &base::Span::begin);
  if (next != spans_.begin() && (next - 1)->end <= lost.begin) {
    const base::Span text = *(next - 1);
    std::string_view joint = between(text.end, lost.begin);
    const bool is_joined = is_comment || joint.starts_with(',');
    if (!is_comment && is_joined) joint.remove_prefix(1);
    if (is_joined && is_blank(joint)) return has_lost_word_before(text.begin) ? std::nullopt : std::optional(base::Span{lost.source, text.begin, lost.end});
  }
  return is_comment && begins_value(between(0, lost.begin)) ? std::optional(lost) : std::nullopt;
}

// A quote that is never closed probably ends with its line, where nothing in it or below speaks of another end.
void PlainTexts::offer_end(rule::Finding& finding, base::Span quote) const {
  const std::string_view bytes = source_.bytes();
  const std::string_view line = bytes.substr(quote.end, bytes.find('\n', quote.end) - quote.end);
  const std::size_t last = line.find_last_not_of(" \t\r");
  const std::string_view sign = between(quote.begin, quote.end);
  if (last == std::string_view::npos || line.find(sign) != std::string_view::npos || line.find('\\') != std::string_view::npos ||
      !ends_text(bytes.substr(quote.end + line.size())))
    return;
  const std::uint32_t end = quote.end + static_cast<std::uint32_t>(last) + 1;
  finding.mend(rule::FixLevel::unsafe, "end", {{{quote.source, end, end}, std::string(sign)}}).fix->uncovers = true;
}

// "text:" with "✅ Wifi" on the lines below, as "text: |", where those lines stand far enough in.
void PlainTexts::offer_sign(rule::Finding& finding, base::Span line) const {
  const auto behind = std::ranges::upper_bound(spans_, line.begin, {}, &base::Span::begin);
  if (behind == spans_.begin() || (behind - 1)->end < line.end) return;
  const base::Span text = *(behind - 1);
  const std::string_view before = between(0, text.begin);
  const std::string_view indent = before.substr(before.rfind('\n') + 1);
  const std::string_view lines = between(text.begin, text.end);
  for (std::size_t at = lines.find('\n'); at != std::string_view::npos; at = lines.find('\n', at + 1)) {
    const std::string_view next = lines.substr(at + 1, lines.find('\n', at + 1) - at - 1);
    if (!is_blank(next) && !next.starts_with(indent)) return;
  }
  const std::string_view value = before.substr(0, before.find_last_not_of(" \t\r\n") + 1);
  const auto at = static_cast<std::uint32_t>(value.size());
  if (is_blank(indent) && begins_value(value)) finding.mend(rule::FixLevel::safe, "lines", {{{text.source, at, at}, " |"}});
}

// "#promo" at the margin below the lines of a text, where these stand: as far in as the one that stands least so.
void PlainTexts::offer_indent(rule::Finding& finding, base::Span line) const {
  const std::string_view bytes = between(0, line.begin);
  constexpr int kFarthest = 100;   // lines: hashtags at the margin may be many, each of which looks at those above
  const std::size_t margin = bytes.size() - (bytes.rfind('\n') + 1);
  std::size_t indent = std::string_view::npos;
  std::string_view above = bytes.substr(0, bytes.size() - margin);
  for (int lines = 0; !above.empty() && lines < kFarthest; ++lines) {
    above.remove_suffix(1);
    const std::string_view last = above.substr(above.rfind('\n') + 1);
    const std::size_t first = last.find_first_not_of(' ');
    if (first != std::string_view::npos && first <= margin && last[first] != '#') break;   // what the text stands in
    if (first != std::string_view::npos && first > margin) indent = std::min(indent, first);
    above.remove_suffix(last.size());
  }
  if (indent == std::string_view::npos) return;
  const auto level = is_hashtags(between(line.begin, line.end)) ? rule::FixLevel::safe : rule::FixLevel::unsafe;
  finding.mend(level, "indent", {{{line.source, line.begin, line.begin}, std::string(indent - margin, ' ')}}).fix->uncovers = true;
}

void PlainTexts::offer_quotes(rule::Finding& finding, const yaml::Problem& problem) const {
  if (problem.kind == ProblemKind::lost_line && !problem.detail.starts_with(' ')) return offer_indent(finding, problem.span);
  if (problem.kind == ProblemKind::unclosed_quote) return offer_end(finding, problem.span);
  if (problem.kind == ProblemKind::joined_lines) return offer_sign(finding, problem.span);
  std::optional<base::Span> whole;
  if (problem.kind == ProblemKind::lost_anchor || problem.kind == ProblemKind::lost_tag) whole = from_first_word(problem.span);
  if (problem.kind == ProblemKind::lost_comment || problem.kind == ProblemKind::lost_after_comma) whole = up_to(problem);
  if (!whole || (problem.kind == ProblemKind::lost_comment && is_below_text(between(0, problem.span.begin)))) return;
  const std::string_view text = between(whole->begin, whole->end);
  finding.mend(level_of(problem, between(problem.span.begin, problem.span.end), text), "quotes", quoted(*whole, text)).fix->uncovers = true;
}

}  // namespace sml::run
