#include <algorithm>
#include <string>

#include "linter/base/ascii.h"
#include "linter/yaml/reader.h"

namespace sml::yaml {
namespace {

constexpr std::string_view kSuppression = "sml-disable";
constexpr std::string_view kMistyped[] = {"sml:", "sml-", "sml "};   // behind a blank: "# sml: ignore"

bool is_quoted(const Event& event) { return event.style == Style::single_quoted || event.style == Style::double_quoted; }

bool is_block_scalar(const Event& event) { return event.style == Style::literal || event.style == Style::folded; }

bool like_hashtag(std::string_view bytes, const Comment& comment) {
  const std::uint32_t next = comment.span.begin + 1;
  return next < comment.span.end && !is_blank(bytes[next]) && bytes[next] != '#';
}

// "Circular 4 # 70-15": the number of a house, as Colombia writes it.
bool like_house_number(std::string_view comment) {
  constexpr std::string_view kFigures = "0123456789";
  const std::size_t letter = std::min(comment.find_first_not_of(kFigures), comment.size());
  const std::size_t dash = comment.find_first_of("-", letter);
  if (letter == 0 || dash == std::string_view::npos || dash > letter + 2) return false;
  const std::size_t house = std::min(comment.find_first_not_of(' ', dash + 1), comment.size());
  return house < comment.size() && base::is_ascii_digit(comment[house]);
}

// "#uñas #nails": two hashtags at least, or nothing but one.
bool lists_hashtags(std::string_view comment) {
  const auto is_hashtag = [](std::string_view word) {
    const auto letter = static_cast<unsigned char>(word.size() > 1 ? word[1] : ' ');
    return word.front() == '#' && (base::is_ascii_letter_or_digit(letter) || letter >= 0x80);
  };
  int words = 0, hashtags = 0;
  for (std::size_t at = comment.find_first_not_of(" \t"); at != std::string_view::npos;) {
    const std::size_t end = std::min(comment.find_first_of(" \t", at), comment.size());
    ++words;
    if (is_hashtag(comment.substr(at, end - at))) ++hashtags;
    at = comment.find_first_not_of(" \t", end);
  }
  return hashtags > 1 || (hashtags == 1 && words == 1);
}

// Comments that speak to the linter, or are meant to, are never taken for a text.
bool speaks_to_linter(std::string_view bytes, const Comment& comment) {
  if (comment.text.starts_with(kSuppression)) return true;
  return !like_hashtag(bytes, comment) && std::ranges::any_of(kMistyped, [&](std::string_view start) { return comment.text.starts_with(start); });
}

// "#replies: open": a field that somebody switched off.
bool like_field(const Comment& comment) {
  const std::size_t colon = comment.text.find(':');
  return colon != std::string::npos &&
         std::ranges::all_of(comment.text.substr(0, colon), [](char c) { return base::is_ascii_letter_or_digit(c) || c == '_' || c == '-'; });
}

}  // namespace

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

// The comment that follows a text: on its line it cut the text, or stands behind the quotes that it was meant for; further down, without a blank after '#', it
// is
// a line of the text that begins with a hashtag if it stands further in than the key, and was meant for one if it stands no further behind a text of several
// lines, or is a row of hashtags.
void Reader::note_lost_comment(const Comment& comment) {
  if (events_.empty() || speaks_to_linter(bytes_, comment)) return;
  const Event& last = events_.back();
  if (last.type != Event::Type::scalar || last.holds == Holds::nothing) return;
  const Comment* earlier = reading_.comments.size() < 2 ? nullptr : &reading_.comments[reading_.comments.size() - 2];
  const bool first = earlier == nullptr || earlier->span.begin < last.span.end;
  if (!first && !is_lost_line(*earlier)) return;
  const std::uint32_t end = first ? last.span.end : earlier->span.end;
  const std::string_view between = bytes_.substr(end, comment.span.begin - end);
  if (between.find_first_not_of(" \t\r\n") != std::string_view::npos) return;
  const auto breaks = std::ranges::count(between, '\n');
  const bool further_in = static_cast<int>(comment.span.begin - cursor_.line_start()) > last.indent && last.indent >= 0;
  const bool hashtag = breaks > 0 && last.holds == Holds::text && like_hashtag(bytes_, comment);
  const bool hashtags = last.holds == Holds::text && lists_hashtags(bytes_.substr(comment.span.begin, comment.span.end - comment.span.begin));
  const bool same_line =
      breaks == 0 && last.is_plain_scalar() && (last.holds == Holds::text || like_hashtag(bytes_, comment) || like_house_number(comment.text));
  const bool next_line = first && further_in && hashtag && (last.is_plain_scalar() || is_block_scalar(last));
  const bool at_margin = !further_in && hashtag && !like_field(comment) &&
                         (is_block_scalar(last) || (last.is_plain_scalar() && comment.text.find('#') != std::string::npos && hashtags));
  const bool behind_quotes = hashtags && is_quoted(last) && (breaks == 0 || further_in || comment.text.find('#') != std::string::npos);
  if (same_line || next_line) note(ProblemKind::lost_comment, comment.span, (same_line || is_block_scalar(last) ? "" : " ") + excerpt_of(comment.span));
  if (behind_quotes) note(ProblemKind::lost_comment, comment.span, '"' + excerpt_of(comment.span));
  if (at_margin) note(ProblemKind::lost_line, comment.span, (last.is_plain_scalar() ? " " : "") + excerpt_of(comment.span));
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
  if (!text || comment.span.begin < begin || speaks_to_linter(bytes_, comment)) return;
  if (between.find_first_not_of(" \t") != std::string_view::npos || !like_hashtag(bytes_, comment)) return;
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
