#include <algorithm>
#include <string>
#include <utility>

#include "linter/base/conflict_mark.h"
#include "linter/base/utf8.h"
#include "linter/yaml/reader.h"
#include "linter/yaml/refusal.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

bool ends_collection(const Event& event) {
  return event.type == Event::Type::sequence_end || event.type == Event::Type::mapping_end;
}

bool begins_collection(const Event& event) { return event.type == Event::Type::sequence_begin || event.type == Event::Type::mapping_begin; }

// A letter, or a byte of one beyond ASCII.
bool is_letter_byte(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80; }

// Whether a field, a network or an account may be called so.
bool is_name(std::string_view key) { return key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos; }

constexpr std::string_view kCodeFence = "```";

// A line that begins as a field or an entry does.
bool begins_entry(std::string_view line) {
  const std::size_t colon = line.find(':');
  return line.starts_with("- ") || (colon != std::string_view::npos && is_name(line.substr(0, colon)));
}

// A line that looks like "key: value", "key:" or "- entry".
bool looks_like_entry(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return false;
  return line.substr(begin).starts_with("- ") || line.find(": ") != std::string_view::npos || line.ends_with(':');
}

}  // namespace

std::uint32_t Reader::character_end(std::uint32_t begin) const {
  return begin < bytes_.size() ? begin + std::max(base::character_at(bytes_, begin).length, 1U) : begin;
}

std::uint32_t Reader::line_end(std::uint32_t begin) const {
  std::uint32_t end = begin;
  while (end < bytes_.size() && !is_break(bytes_[end])) ++end;
  while (end > begin && is_blank(bytes_[end - 1])) --end;
  return end;
}

std::string Reader::excerpt_of(base::Span span) const { return excerpt(bytes_.substr(span.begin, span.end - span.begin)); }

bool Reader::spans_lines(base::Span span) const {
  return bytes_.substr(span.begin, span.end - span.begin).find('\n') != std::string_view::npos;
}

void Reader::note(ProblemKind kind, base::Span span, std::string detail) {
  reading_.problems.push_back({kind, span, std::move(detail), {}});
}

void Reader::refuse(ProblemKind kind, std::uint32_t begin, std::uint32_t end, std::string detail) const {
  throw Refusal{{kind, {source_, begin, end}, std::move(detail), {}}};
}

void Reader::refuse_limit(ProblemKind kind, std::uint32_t at, std::int64_t limit) const {
  refuse(kind, at, character_end(at), std::to_string(limit));
}

// The character that the cursor stands at begins no value here.
void Reader::refuse_start() const {
  const std::uint32_t begin = cursor_.at();
  if (cursor_.peek() == ':') refuse(ProblemKind::colon_in_text, begin, begin + 1, {});
  refuse_code_fence(begin);
  refuse(ProblemKind::unquoted_start, begin, character_end(begin), excerpt_of(span(begin, character_end(begin))));
}

void Reader::refuse_code_fence(std::uint32_t begin) const {
  if (bytes_.substr(begin).starts_with(kCodeFence)) refuse(ProblemKind::code_fence, begin, line_end(begin), {});
}

// A line of the text in lines above, with fewer spaces than its first.
void Reader::refuse_less_indented(std::uint32_t begin) const {
  if (events_.empty() || !events_.back().is_block_scalar() || begins_entry(bytes_.substr(begin, line_end(begin) - begin))) return;
  const std::size_t first = bytes_.find_first_not_of(" \n", bytes_.find('\n', events_.back().span.begin));
  if (first >= begin) return;
  const std::size_t indent = first - (bytes_.rfind('\n', first) + 1);
  refuse(ProblemKind::less_indented_text, begin, line_end(begin), std::to_string(indent));
}

// The bracket that nothing closes; where a comment swallowed what would, that is to blame.
void Reader::refuse_unclosed() const {
  const std::uint32_t open = open_brackets_.back();
  const char close = bytes_[open] == '{' ? '}' : ']';
  const auto swallowed = std::ranges::find_if(reading_.problems, [&](const Problem& problem) {
    return problem.kind == ProblemKind::lost_comment && problem.span.begin > open && problem.detail.find(close) != std::string::npos;
  });
  if (swallowed != reading_.problems.end()) refuse_comment(swallowed->span);
  refuse(ProblemKind::unclosed_bracket, open, open + 1, std::string(1, bytes_[open]));
}

// A comment that was meant for a part of what it stands behind; it is told once.
void Reader::refuse_comment(base::Span comment) const {
  std::erase_if(reading_.problems, [&](const Problem& problem) { return problem.span == comment; });
  refuse(ProblemKind::lost_comment, comment.begin, comment.end, excerpt_of(comment));
}

// The rest of this line is out of place. Behind a text that a comment interrupted, that is the text's rest and the comment to blame.
void Reader::refuse_here(ProblemKind kind) const {
  const std::uint32_t begin = cursor_.at();
  if (kind == ProblemKind::bad_indentation) refuse_look_alike_dash(begin);
  if (kind == ProblemKind::bad_indentation) refuse_glued_entry(begin);
  if (kind == ProblemKind::bad_indentation) refuse_less_indented(begin);
  if (!events_.empty() && events_.back().is_plain_scalar() && events_.back().holds == Holds::text) {
    const std::uint32_t end = events_.back().span.end;
    const auto comment = std::ranges::find_if(reading_.comments.rbegin(), reading_.comments.rend(),
                                              [&](const Comment& candidate) { return candidate.span.begin < end; }).base();
    if (comment != reading_.comments.end() && comment->span.begin < begin) refuse_comment(comment->span);
  }
  refuse(kind, begin, line_end(begin), excerpt_of(span(begin, line_end(begin))));
}

// Something follows a value on its line.
void Reader::refuse_after_value(const Slot& slot, bool at_line_start) const {
  const Event& last = events_.back();
  const std::uint32_t begin = cursor_.at();
  const char next = cursor_.peek();
  if (last.is_quoted() && spans_lines(last.span))
    refuse(ProblemKind::unclosed_quote, last.span.begin, last.span.begin + 1, std::string(1, bytes_[last.span.begin]));
  refuse_drawn_line();
  if (last.is_plain_scalar() && at_line_start && slot.holds != Holds::text) refuse_look_alike(last.span);
  if (next == '#') refuse_here(ProblemKind::comment_without_space);
  if (next == ']' || next == '}') refuse(ProblemKind::mismatched_bracket, begin, begin + 1, std::string(1, next));
  if (next == ':' && at_line_start) refuse_key(cursor_.content());
  if (slot.indent < 0) refuse_indented_root();
  if (slot.indent < 0) refuse_here(ProblemKind::content_after_end);
  if (ends_collection(last)) {
    const char open = bytes_[last.span.end - 1] == ']' ? '[' : '{';
    const std::uint32_t end = line_end(begin);
    if (bytes_.substr(begin, end - begin).find_first_not_of(",;.") == std::string_view::npos)
      refuse(ProblemKind::bad_flow_comma, begin, end, excerpt_of(span(begin, end)));
    refuse(ProblemKind::unquoted_start, begin, line_end(begin), std::string(1, open));
  }
  refuse_apostrophe(last);
  refuse_here(last.is_quoted() ? ProblemKind::text_after_quote : ProblemKind::syntax);
}

// 'L'abuela dice': what follows the quote that is one is told behind it.
void Reader::refuse_apostrophe(const Event& text) const {
  const std::uint32_t end = text.span.end;
  const bool is_within = text.style == Style::single_quoted && cursor_.at() == end && end > text.span.begin + 2 && is_letter_byte(bytes_[end - 2]) &&
                         is_letter_byte(cursor_.peek());
  if (is_within) refuse(ProblemKind::text_after_quote, end - 1, line_end(end), excerpt_of(span(end - 1, line_end(end))));
}

// The colon that the cursor stands at, in a text that began on the line that starts at `line`.
void Reader::refuse_colon(std::uint32_t line) const {
  if (events_.size() > 1 && (events_.end() - 2)->holds != Holds::text) refuse_look_alike_dash((events_.end() - 2)->span.begin);   // "— id: a" above "  text: b"
  refuse_text_as_field();
  if (events_.size() > 1) refuse_glued_dash(*(events_.end() - 2));
  const std::string_view before = bytes_.substr(cursor_.content(), cursor_.at() - cursor_.content());
  const bool is_one_word = cursor_.line_start() != line && before.find(' ') == std::string_view::npos;
  refuse(ProblemKind::colon_in_text, cursor_.at(), cursor_.at() + 1, is_one_word ? excerpt_of(span(cursor_.content(), cursor_.at())) : std::string());
}

void Reader::refuse_in_flow() const {
  const Event& last = events_.back();
  const std::uint32_t begin = cursor_.at();
  const char next = cursor_.peek();
  if (last.is_quoted() && spans_lines(last.span))
    refuse(ProblemKind::unclosed_quote, last.span.begin, last.span.begin + 1, std::string(1, bytes_[last.span.begin]));
  if (next == ']' || next == '}') refuse(ProblemKind::mismatched_bracket, begin, begin + 1, std::string(1, next));
  if (next == ':') refuse(ProblemKind::colon_in_text, begin, begin + 1, last.is_plain_scalar() ? field_behind(last.span) : std::string());
  if (next == '#') refuse_here(ProblemKind::comment_without_space);
  refuse_apostrophe(last);
  refuse_here(last.is_quoted() ? ProblemKind::text_after_quote : ProblemKind::syntax);
}

// A line in a mapping that has no ':' where a key would have it.
void Reader::refuse_key(std::uint32_t begin) const {
  const std::uint32_t end = line_end(begin);
  if (is_drawn_line(bytes_.substr(begin, end - begin))) refuse(ProblemKind::not_a_key, begin, end, excerpt_of(span(begin, end)));
  refuse_code_fence(begin);
  refuse_look_alike_dash(begin);
  refuse_look_alike(span(begin, end));
  refuse_text_as_field();
  const auto before = std::ranges::find_if(events_.rbegin(), events_.rend(), [&](const Event& event) { return event.span.begin < begin; });
  const bool follows_text =
      before != events_.rend() && before->holds == Holds::text && (before->type == Event::Type::scalar || before->type == Event::Type::absent);
  if (!follows_text) refuse_glued_entry(begin);
  const bool is_below_block = follows_text && before->is_block_scalar();
  refuse(follows_text ? ProblemKind::unindented_text : ProblemKind::not_a_key, begin, end,
         (follows_text && !is_below_block ? " " : "") + excerpt_of(span(begin, end)));
}

// Where the innermost mapping stands for a text, and its first key is what no field is called: a line of the text that has a colon.
void Reader::refuse_text_as_field() const {
  int closed = 0;
  const auto is_open = [&](const Event& event) {
    if (ends_collection(event)) ++closed;
    return begins_collection(event) && closed-- == 0;
  };
  const auto behind = std::ranges::find_if(events_.rbegin(), events_.rend(), is_open).base();
  if (behind == events_.end() || behind - events_.begin() < 2) return;
  const Event& mapping = *(behind - 1);
  const Event& field = *(behind - 2);
  if (mapping.type != Event::Type::mapping_begin || mapping.holds != Holds::text || field.type != Event::Type::scalar || is_name(behind->text.text())) return;
  const std::size_t colon = bytes_.find(':', behind->span.end);
  if (colon == std::string_view::npos) return;
  const auto at = static_cast<std::uint32_t>(colon);
  refuse(ProblemKind::text_as_field, at, at + 1, excerpt(field.text.text()));
}

// Of a text in braces that a colon follows, the field that may begin with its last word, behind the comma that is absent or the semicolon that stands for it:
// "agua name" -> ", name", "Agua; price" -> "; price". Else empty.
std::string Reader::field_behind(base::Span text) const {
  const std::string_view written = bytes_.substr(text.begin, text.end - text.begin);
  const std::size_t blank = written.find_last_of(" \t\n");
  if (blank == std::string_view::npos || !is_name(written.substr(blank + 1))) return {};
  const std::size_t before = written.find_last_not_of(" \t\r\n", blank);
  return std::string(written[before] == ';' ? "; " : ", ") + std::string(written.substr(blank + 1));
}

// "----" or "—" between two posts.
void Reader::refuse_drawn_line() const {
  const std::uint32_t begin = cursor_.at();
  const std::uint32_t end = line_end(begin);
  if (begin == cursor_.content() && is_drawn_line(bytes_.substr(begin, end - begin))) refuse(ProblemKind::not_a_key, begin, end, excerpt_of(span(begin, end)));
}

// " id: a" above "publish_at: …": what follows is told behind a blank.
void Reader::refuse_indented_root() const {
  const Event& root = events_.front();
  const std::string_view line = bytes_.substr(cursor_.at(), line_end(cursor_.at()) - cursor_.at());
  const std::uint32_t first = root.span.begin;
  const bool is_indented = first > 0 && is_blank(bytes_[first - 1]) && begins_collection(root) && root.style == Style::block;
  if (is_indented && cursor_.column() == 0 && looks_like_entry(line)) refuse(ProblemKind::content_after_end, first, line_end(first), ' ' + excerpt(line));
}

// "-napoli-x" below "- napoli-instagram".
void Reader::refuse_glued_entry(std::uint32_t begin) const {
  const std::string_view line = bytes_.substr(begin, line_end(begin) - begin);
  if (is_glued_dash(line) || is_dash_at_bracket(line)) refuse(ProblemKind::glued_dash, begin, begin + 1, {});
}

// "-file: a.jpg" above "   alt: Pan", "-{file: a.jpg, alt: Pan}".
void Reader::refuse_glued_dash(const Event& key) const {
  if (key.type == Event::Type::scalar && key.style == Style::plain && key.holds != Holds::text && is_dash_at_bracket(key.text.text()))
    refuse(ProblemKind::glued_dash, key.span.begin, key.span.begin + 1, {});
  if (key.type == Event::Type::scalar && key.style == Style::plain && key.holds != Holds::text && is_glued_dash(key.text.text()))
    refuse(ProblemKind::glued_dash, key.span.begin, key.span.begin + 1, excerpt(std::string_view(key.text.text()).substr(1)));
}

void Reader::refuse_conflict_marker() const {
  if (base::is_conflict_mark(bytes_.substr(cursor_.at())))
    refuse(ProblemKind::merge_conflict, cursor_.at(), line_end(cursor_.at()), excerpt_of(span(cursor_.at(), line_end(cursor_.at()))));
}

// A line that would be an entry but for the long dash or the bullet at its start.
void Reader::refuse_look_alike_dash(std::uint32_t begin) const {
  const base::Character first = base::character_at(bytes_, begin);
  const std::uint32_t end = begin + first.length;
  const bool is_dash = is_special_dash(first.code_point) && end < bytes_.size() && is_blank(bytes_[end]);
  if (is_dash) refuse(ProblemKind::look_alike_dash, begin, end, std::string(bytes_.substr(begin, first.length)));
}

// A line that would be a key but for a character that only looks like the colon or the space that YAML needs.
void Reader::refuse_look_alike(base::Span line) const {
  const std::uint32_t end = std::min(line.end, line_end(line.begin));
  for (std::uint32_t at = line.begin; at < end; at = character_end(at)) {
    const base::Character character = base::character_at(bytes_, at);
    const bool space = is_special_space(character.code_point) && (at == line.begin || bytes_[at - 1] == ':');
    if (space) refuse(ProblemKind::look_alike_space, line.begin, at + character.length, base::code_point_name(character.code_point));
    if (is_special_colon(character.code_point))
      refuse(ProblemKind::look_alike_colon, line.begin, at + character.length, base::code_point_name(character.code_point));
    if (is_blank(bytes_[at])) return;
  }
}

// Lines that stand too far left inside quotes, or a `---`: either they are laid out badly, or the closing quote is missing and what
// follows was swallowed.
void Reader::check_quoted(const Scalar& scalar, bool flow) const {
  if (!scalar.under_indented && !scalar.document_marker) return;
  const std::uint32_t begin = scalar.text.span().begin;
  Cursor next = cursor_;
  next.skip_blanks();
  const bool ends_well = next.at_line_end() || next.peek() == '#' || (flow && (is_flow_indicator(next.peek()) || next.peek() == ':'));
  const std::uint32_t suspect = scalar.under_indented.value_or(begin);
  const std::uint32_t suspect_end = std::min(line_end(suspect), scalar.text.span().end - 1);
  const bool swallows = scalar.under_indented && looks_like_entry(bytes_.substr(suspect, suspect_end - suspect));
  if (!ends_well || swallows) refuse(ProblemKind::unclosed_quote, begin, begin + 1, std::string(1, bytes_[begin]));
  if (scalar.document_marker) refuse(ProblemKind::syntax, *scalar.document_marker, *scalar.document_marker + 3, "---");
  const bool tab = suspect > 0 && bytes_[suspect - 1] == '\t';
  refuse(tab ? ProblemKind::tab_indentation : ProblemKind::bad_indentation, suspect, suspect_end, {});
}

}  // namespace sml::yaml
