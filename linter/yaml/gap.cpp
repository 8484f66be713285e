#include <algorithm>
#include <string>

#include "linter/base/ascii.h"
#include "linter/yaml/reader.h"

namespace sml::yaml {

void Reader::skip_gap() {
  while (true) {
    hide_blank_tabs();
    cursor_.skip_blanks();
    if (cursor_.peek() == '#' && cursor_.follows_blank()) read_comment();
    if (!cursor_.at_break()) break;
    cursor_.next_line();
  }
  if (cursor_.column() == 0) refuse_conflict_marker();
}

// yaml-cpp refuses tabs before nothing and before a comment, where they mean nothing.
void Reader::hide_blank_tabs() {
  if (cursor_.column() != 0 || !cursor_.tab_in_indent()) return;
  const std::uint32_t content = cursor_.content();
  const char first = content < bytes_.size() ? bytes_[content] : '\n';
  if (!is_break(first) && first != '#') return;
  reading_.hidden.push_back({cursor_.first_tab(), content, '\t', ' '});
}

// The same on the empty lines of a plain scalar.
void Reader::hide_blank_tabs(base::Span span) {
  std::uint32_t line = span.begin;
  bool only_blanks = false;
  bool any_tab = false;
  for (std::uint32_t at = span.begin; at < span.end; ++at) {
    if (is_break(bytes_[at])) {
      if (only_blanks && any_tab) reading_.hidden.push_back({line, at, '\t', ' '});
      only_blanks = true;
      any_tab = false;
      line = at + 1;
    } else {
      only_blanks = only_blanks && is_blank(bytes_[at]);
      any_tab = any_tab || bytes_[at] == '\t';
    }
  }
}

void Reader::read_comment() {
  const std::uint32_t begin = cursor_.at();
  count_in_file(begin);
  const bool own_line = cursor_.first_on_line();
  while (!cursor_.at_line_end()) cursor_.advance();
  std::uint32_t text_begin = begin + 1;
  std::uint32_t end = cursor_.at();
  while (end > text_begin && is_blank(bytes_[end - 1])) --end;
  while (text_begin < end && is_blank(bytes_[text_begin])) ++text_begin;
  reading_.comments.push_back({span(begin, end), std::string(bytes_.substr(text_begin, end - text_begin)), own_line});
  note_lost_comment(reading_.comments.back());
}

void Reader::note_lost_comment(const Comment& comment) {
  const auto behind = speaks_to_linter(comment, written_of(comment)) ? std::nullopt : behind_text(comment);
  const auto lost = behind ? lost_words(*behind) : std::nullopt;
  if (lost) note(lost->kind, comment.span, std::string(lost->joint) + excerpt_of(comment.span));
}

// The last comment, where it stands behind a text.
std::optional<BehindText> Reader::behind_text(const Comment& comment) const {
  if (events_.empty() || events_.back().type != Event::Type::scalar || events_.back().holds == Holds::nothing) return std::nullopt;
  const Event& text = events_.back();
  const Comment* earlier = reading_.comments.size() < 2 ? nullptr : &reading_.comments[reading_.comments.size() - 2];
  const bool is_first = earlier == nullptr || earlier->span.begin < text.span.end;
  if (!is_first && !is_lost_line(*earlier)) return std::nullopt;
  const std::uint32_t end = is_first ? text.span.end : earlier->span.end;
  const std::string_view between = bytes_.substr(end, comment.span.begin - end);
  if (between.find_first_not_of(" \t\r\n") != std::string_view::npos) return std::nullopt;
  const bool on_its_line = between.find('\n') == std::string_view::npos;
  const bool further_in = text.indent >= 0 && static_cast<int>(comment.span.begin - cursor_.line_start()) > text.indent;
  return BehindText{text, comment, written_of(comment), is_first, on_its_line, further_in};
}

bool Reader::is_lost_line(const Comment& comment) const {
  return !reading_.problems.empty() && reading_.problems.back().kind == ProblemKind::lost_line && reading_.problems.back().span == comment.span;
}

// A text that begins with a hashtag: `text: #promo`, whatever of it stands on further lines.
void Reader::note_lost_first_comment(const Slot& slot, std::uint32_t begin, std::size_t first_comment, std::size_t event) {
  if (slot.holds != Holds::text || first_comment == reading_.comments.size() || event >= events_.size()) return;
  const Comment& comment = reading_.comments[first_comment];
  const bool text = events_[event].type == Event::Type::absent || events_[event].is_plain_scalar();
  const std::string_view between = bytes_.substr(begin, std::max(comment.span.begin, begin) - begin);
  if (!text || comment.span.begin < begin || speaks_to_linter(comment, written_of(comment))) return;
  if (between.find_first_not_of(" \t") != std::string_view::npos || !like_hashtag(written_of(comment))) return;
  note(ProblemKind::lost_comment, comment.span, excerpt_of(comment.span));
}

// A tab among the blanks that a line begins with: where indentation counts, nobody can say how far it goes.
void Reader::refuse_tab_before_content(const Slot& slot) const {
  if (!cursor_.first_on_line() || !cursor_.tab_in_indent() || cursor_.at_line_end()) return;
  if (static_cast<int>(cursor_.line_indent()) <= slot.indent)
    refuse(ProblemKind::tab_indentation, cursor_.first_tab(), cursor_.first_tab() + 1, {});
}

Reader::Properties Reader::read_properties(bool flow) {
  Properties properties;
  while (cursor_.peek() == '&' || cursor_.peek() == '!') {
    const std::uint32_t begin = cursor_.at();
    const bool verbatim = cursor_.peek() == '!' && cursor_.peek(1) == '<';
    std::optional<base::Span>& property = cursor_.peek() == '&' ? properties.anchor : properties.tag;
    const bool in_flow = flow && !verbatim;
    while (!Cursor::separates(cursor_.peek()) && !(in_flow && is_flow_indicator(cursor_.peek()))) cursor_.advance();
    const base::Span word = span(begin, cursor_.at());
    const bool bare_anchor = bytes_[begin] == '&' && word.end == begin + 1;
    if (property || bare_anchor) refuse(ProblemKind::unquoted_start, begin, begin + 1, std::string(1, bytes_[begin]));
    property = word;
    if (bytes_[begin] == '&') anchors_.insert(bytes_.substr(begin + 1, word.end - begin - 1));
    cursor_.skip_blanks();
    properties.end = word.end;
  }
  return properties;
}

// "!Últimos", "!Hoy!": a word of a text may have letters that no tag has, of which the library makes another file.
void Reader::hide_letters(const base::Span& tag) {
  const auto is_plain = [](char letter) { return base::is_ascii_letter_or_digit(static_cast<unsigned char>(letter)); };
  if (tag.begin + 1 < tag.end && bytes_[tag.begin + 1] == '<') return;
  for (std::uint32_t at = tag.begin + 1; at < tag.end; ++at)
    if (!is_plain(bytes_[at])) reading_.hidden.push_back({at, at + 1, bytes_[at], 'x'});
}

// `takes_words`: the anchor or tag stands where a text for people begins, so it is that text's first word.
void Reader::note_properties(const Properties& properties, bool takes_words) {
  if (properties.anchor)
    note(takes_words ? ProblemKind::lost_anchor : ProblemKind::anchor, *properties.anchor, excerpt_of(*properties.anchor));
  if (properties.tag && takes_words) hide_letters(*properties.tag);
  if (properties.tag) note(takes_words ? ProblemKind::lost_tag : ProblemKind::tag, *properties.tag, excerpt_of(*properties.tag));
}

// Whether nothing but a comment is left on the line.
bool Reader::at_content_end() {
  cursor_.skip_blanks();
  return cursor_.at_line_end() || (cursor_.peek() == '#' && cursor_.follows_blank());
}

}  // namespace sml::yaml
