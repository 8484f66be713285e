#include <algorithm>
#include <string>
#include <utility>

#include "linter/yaml/reader.h"
#include "linter/yaml/refusal.h"

namespace sml::yaml {
namespace {

bool is_json_like(const Event& event) {
  const bool quoted = event.type == Event::Type::scalar && event.style != Style::plain;
  return quoted || event.type == Event::Type::sequence_end || event.type == Event::Type::mapping_end;
}

// ",", "]", "}": where an entry ends.
bool ends_entry(char byte) { return is_flow_indicator(byte) && byte != '[' && byte != '{'; }

// ':' as no plain text goes on with it in brackets.
bool at_bare_colon(const Cursor& cursor) {
  return cursor.peek() == ':' && (Cursor::separates(cursor.peek(1)) || is_flow_indicator(cursor.peek(1)));
}

}  // namespace

// Anything that is wrong once a line stood too far left for its brackets is their fault: the closing one is missing.
void Reader::read_flow(const Slot& slot) {
  const bool outermost = open_brackets_.empty();
  if (outermost) under_indented_.reset();
  open_brackets_.push_back(cursor_.at());
  if (!outermost) {
    read_flow_entries(slot);
    return open_brackets_.pop_back();
  }
  try {
    read_flow_entries(slot);
  } catch (const Refusal& refusal) {
    if (!under_indented_ || rule_of(refusal.problem.kind) != kSyntaxRule) throw;
    refuse_unclosed();
  }
  open_brackets_.pop_back();
  if (!under_indented_) return;
  const bool tab = *under_indented_ > 0 && bytes_[*under_indented_ - 1] == '\t';
  refuse(tab ? ProblemKind::tab_indentation : ProblemKind::bad_indentation, *under_indented_, line_end(*under_indented_), {});
}

void Reader::read_flow_entries(const Slot& slot) {
  const bool mapping = cursor_.peek() == '{';
  const char close = mapping ? '}' : ']';
  const std::size_t begin = begin_collection(events_.size(), mapping ? Event::Type::mapping_begin : Event::Type::sequence_begin,
                                             Style::flow, cursor_.at(), slot);
  cursor_.advance();
  bool after_text = false;
  for (skip_flow_gap(slot); cursor_.peek() != close; skip_flow_gap(slot)) {
    if (cursor_.peek() == ',') refuse(ProblemKind::bad_flow_comma, cursor_.at(), cursor_.at() + 1, {});
    if (ends_entry(cursor_.peek())) refuse_in_flow();
    const std::size_t key = events_.size();
    const bool valued = read_flow_entry(slot, mapping);
    if (mapping) after_text = note_lost_after_comma(key, valued, after_text);
    skip_flow_gap(slot);
    if (cursor_.peek() == ',')
      cursor_.advance();
    else if (cursor_.peek() != close)
      refuse_in_flow();
  }
  cursor_.advance();
  end_collection(begin, mapping ? Event::Type::mapping_end : Event::Type::sequence_end);
}

// An item, or a key with its value; false for a key without ':' in a mapping.
bool Reader::read_flow_entry(const Slot& slot, bool mapping) {
  const std::uint32_t question_mark = cursor_.at();
  const bool explicit_key = cursor_.at_separated('?');
  if (explicit_key) {
    cursor_.advance();
    skip_flow_gap(slot);
  }
  const std::size_t index = events_.size();
  const std::uint32_t begin = cursor_.at();
  const std::uint32_t line = cursor_.line_start();
  if (at_bare_colon(cursor_) || (explicit_key && ends_entry(cursor_.peek())))
    push_absent(begin, slot, {});
  else
    read_flow_node({slot.indent, mapping ? Holds::nothing : slot.holds, false, false});
  if (explicit_key) events_[index].question_mark = question_mark;
  skip_flow_gap(slot);
  const bool valued = at_flow_value();
  if (!mapping && !explicit_key && !valued) return true;

  if (valued && !explicit_key) {
    if (cursor_.line_start() != line) refuse(ProblemKind::not_a_key, begin, line_end(begin), excerpt_of(span(begin, line_end(begin))));
    if (cursor_.at() - begin > kLongestKey) refuse(ProblemKind::key_too_long, begin, cursor_.at(), std::to_string(kLongestKey));
  }
  events_[index].holds = Holds::nothing;
  if (!mapping) begin_collection(index, Event::Type::mapping_begin, Style::flow, begin, slot);
  if (valued)
    read_flow_value(slot, events_[mapping ? index : index + 1]);
  else
    push_absent(events_.back().span.end, slot, {});
  if (!mapping) end_collection(index, Event::Type::mapping_end);
  return valued || explicit_key;
}

void Reader::read_flow_value(const Slot& slot, const Event& key) {
  const Holds holds = key.type == Event::Type::scalar ? std::max(slot.holds, holds_of_(key.text.text())) : slot.holds;
  const Slot value{slot.indent, holds, false, false};
  cursor_.advance();
  const std::uint32_t empty_at = cursor_.at();
  skip_flow_gap(slot);
  if (ends_entry(cursor_.peek())) return push_absent(empty_at, value, {});
  read_flow_node(value);
}

void Reader::read_flow_node(const Slot& slot) {
  const std::size_t index = events_.size();
  const Properties properties = read_properties(true);
  if (properties.any()) skip_flow_gap(slot);
  const char first = cursor_.peek();
  if (properties.any() && (ends_entry(first) || at_flow_value())) return push_absent(properties.end, slot, properties);
  if (first == '*') {
    if (properties.any()) refuse_start();
    read_alias(slot);
  } else if (first == '"' || first == '\'') {
    read_quoted_scalar(slot, true);
  } else if (first == '[' || first == '{') {
    read_flow(slot);
  } else {
    if (!begins_plain(cursor_, true)) refuse_start();
    Scalar scalar = read_plain(cursor_, {source_, static_cast<std::uint32_t>(slot.indent + 1), true});
    if (!under_indented_) under_indented_ = scalar.under_indented;
    push_flow_plain(std::move(scalar), slot);
  }
  events_[index].properties = properties.any();
  note_properties(properties, slot.holds == Holds::text && events_[index].is_plain_scalar());
}

// yaml-cpp ends a plain scalar in brackets at any '?', be it the end of a question or in the middle of an address.
void Reader::push_flow_plain(Scalar scalar, const Slot& slot) {
  const base::Span whole = scalar.text.span();
  std::string library_text = scalar.text.text();
  if (library_text.find('?') != std::string::npos) {
    constexpr char kShown = 'q';
    std::ranges::replace(library_text, '?', kShown);
    scalar.library_text = std::move(library_text);
    reading_.hidden.push_back({whole.begin, whole.end, '?', kShown});
  }
  push_scalar(std::move(scalar), Style::plain, slot);
}

void Reader::read_quoted_scalar(const Slot& slot, bool flow) {
  const Style style = cursor_.peek() == '"' ? Style::double_quoted : Style::single_quoted;
  Scalar scalar = read_quoted(cursor_, {source_, static_cast<std::uint32_t>(slot.indent + 1), flow});
  check_quoted(scalar, flow);
  push_scalar(std::move(scalar), style, slot);
}

void Reader::read_alias(const Slot& slot) {
  const std::uint32_t begin = cursor_.at();
  const bool flow = !open_brackets_.empty();
  cursor_.advance();
  while (!Cursor::separates(cursor_.peek()) && !is_flow_indicator(cursor_.peek())) cursor_.advance();
  const base::Span word = span(begin, cursor_.at());
  Cursor next = cursor_;
  next.skip_blanks();
  const bool ends = next.at_line_end() || next.peek() == '#' || next.peek() == ':' || (flow && is_flow_indicator(next.peek()));
  if (word.end == begin + 1 || !ends) refuse(ProblemKind::unquoted_start, begin, begin + 1, "*");
  if (!anchors_.contains(bytes_.substr(begin + 1, word.end - begin - 1)))
    refuse(ProblemKind::undefined_alias, begin, word.end, excerpt_of(span(begin + 1, word.end)));
  note(ProblemKind::alias, word, excerpt_of(word));
  push(Event::Type::alias, Style::plain, word, slot);
}

// A closing bracket may stand in the column of the line that opened it, as every reader but the standard has it.
void Reader::skip_flow_gap(const Slot& slot) {
  skip_gap();
  if (cursor_.at_end() || cursor_.at_document_marker()) refuse_unclosed();
  if (!cursor_.first_on_line() || under_indented_) return;
  const auto indent = static_cast<int>(cursor_.line_indent());
  const bool closes = cursor_.peek() == ']' || cursor_.peek() == '}';
  if (indent < slot.indent + (closes ? 0 : 1)) under_indented_ = cursor_.at();
}

bool Reader::at_flow_value() const {
  return at_bare_colon(cursor_) || (cursor_.peek() == ':' && is_json_like(events_.back()));
}

// A text with a comma in it: `{alt: one, two}` makes a key of "two". Returns whether the next key without value is such a text's too.
bool Reader::note_lost_after_comma(std::size_t key, bool valued, bool after_text) {
  Event& event = events_[key];
  if (valued) return events_.back().is_plain_scalar() && events_.back().holds == Holds::text;
  const bool lost = after_text && event.is_plain_scalar();
  if (spans_lines(event.span))
    refuse(lost ? ProblemKind::lost_after_comma : ProblemKind::not_a_key, event.span.begin, event.span.end, excerpt_of(event.span));
  if (!lost) return false;
  event.left_by_comma = true;
  const bool continues = !reading_.problems.empty() && reading_.problems.back().kind == ProblemKind::lost_after_comma &&
                         key >= 2 && events_[key - 2].left_by_comma;
  if (continues) {
    Problem& before = reading_.problems.back();
    before.span.end = event.span.end;
    before.detail = excerpt_of(before.span);
  } else {
    note(ProblemKind::lost_after_comma, event.span, excerpt_of(event.span));
  }
  return true;
}

}  // namespace sml::yaml
