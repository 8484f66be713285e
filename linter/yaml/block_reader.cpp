#include <algorithm>
#include <string>

#include "linter/base/utf8.h"
#include "linter/yaml/reader.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

// "- ", "? ", ": ": an entry of a block collection.
bool at_entry(const Cursor& cursor) { return cursor.at_separated('-') || cursor.at_separated('?') || cursor.at_separated(':'); }

bool begins_block_scalar(char byte) { return byte == '|' || byte == '>'; }

}  // namespace

Reader::Properties Reader::LeadIn::all() const {
  Properties properties = line;
  if (!properties.anchor) properties.anchor = node.anchor;
  if (!properties.tag) properties.tag = node.tag;
  return properties;
}

void Reader::read_node(const Slot& slot) {
  const std::uint32_t empty_at = cursor_.at();
  const std::size_t first_comment = reading_.comments.size();
  const std::size_t first_event = events_.size();
  skip_gap();
  read_content(slot, empty_at);
  note_lost_first_comment(slot, empty_at, first_comment, first_event);
}

bool Reader::slot_is_empty(const Slot& slot) const {
  if (cursor_.at_end()) return true;
  if (!cursor_.first_on_line()) return false;
  if (cursor_.at_document_marker()) return true;
  refuse_tab_before_content(slot);
  const auto column = static_cast<int>(cursor_.column());
  if (slot.sequence_at_indent && column == slot.indent && cursor_.at_separated('-')) return false;
  return column <= slot.indent;
}

// Returns false where nothing but properties stands in the slot.
bool Reader::read_lead_in(const Slot& slot, LeadIn& lead_in) {
  while (true) {
    lead_in.begin = cursor_.at();
    lead_in.line = read_properties(false);
    if (!lead_in.line.any()) break;
    const std::uint32_t line = cursor_.line_start();
    skip_gap();
    if (cursor_.line_start() == line && !cursor_.at_end()) break;
    lead_in.node = lead_in.all();
    lead_in.line = {};
    if (slot_is_empty(slot)) return false;
    lead_in.after_indicator = cursor_.at();
    lead_in.collection_allowed = true;
  }
  return true;
}

void Reader::read_content(const Slot& slot, std::uint32_t empty_at) {
  if (slot_is_empty(slot)) return push_absent(empty_at, slot, {});
  LeadIn lead_in;
  lead_in.after_indicator = empty_at;
  lead_in.collection_allowed = slot.compact || cursor_.first_on_line();
  if (!read_lead_in(slot, lead_in)) return push_absent(lead_in.begin, slot, lead_in.node);

  if (at_entry(cursor_)) {
    if (!lead_in.collection_allowed || lead_in.line.any()) refuse_start();
    check_collection_start(lead_in);
    note_properties(lead_in.node, false);
    if (cursor_.peek() == '-') return read_sequence(slot);
    return read_mapping(slot, begin_collection(events_.size(), Event::Type::mapping_begin, Style::block, lead_in.begin, slot), false);
  }

  const std::size_t index = events_.size();
  const std::uint32_t line = cursor_.line_start();
  const bool at_line_start = lead_in.begin == cursor_.content();
  const bool block_scalar = begins_block_scalar(cursor_.peek());
  if (block_scalar)
    read_block_scalar(slot);
  else
    read_inline(slot);
  if (block_scalar || !at_key_colon()) {
    events_[index].properties = lead_in.all().any();
    note_properties(lead_in.all(), slot.holds == Holds::text && events_[index].is_plain_scalar());
    if (!block_scalar && !at_content_end()) refuse_after_value(slot, at_line_start);
    if (at_line_start && slot.holds != Holds::text && events_[index].style == Style::plain) refuse_look_alike(events_[index].span);
    return;
  }
  if (!lead_in.collection_allowed) refuse_colon(line);
  check_key(index, lead_in.begin, line);
  check_collection_start(lead_in);
  note_properties(lead_in.node, false);
  note_properties(lead_in.line, false);
  events_[index].properties = lead_in.line.any();
  begin_collection(index, Event::Type::mapping_begin, Style::block, lead_in.begin, slot);
  read_mapping(slot, index, true);
}

// An alias, a quoted or plain scalar or a flow collection: what may be a key or a value.
void Reader::read_inline(const Slot& slot) {
  const char first = cursor_.peek();
  if (first == '*') return read_alias(slot);
  if (first == '"' || first == '\'') return read_quoted_scalar(slot, false);
  if (first == '[' || first == '{') return read_flow(slot);
  if (!begins_plain(cursor_, false)) refuse_start();
  const Surroundings surroundings{source_, static_cast<std::uint32_t>(slot.indent + 1), false};
  const Cursor begin = cursor_;
  skip_plain_line(cursor_, false);
  const bool is_key = at_key_colon();
  cursor_ = begin;
  push_scalar(is_key ? read_plain_line(cursor_, surroundings) : read_plain(cursor_, surroundings), Style::plain, slot);
}

void Reader::read_block_scalar(const Slot& slot) {
  const BlockHeader header = read_block_header(cursor_, source_);
  if (!at_content_end()) {
    if (cursor_.peek() == '#') refuse_here(ProblemKind::comment_without_space);
    refuse(ProblemKind::bad_block_header, cursor_.at(), line_end(cursor_.at()), excerpt_of(span(header.begin, line_end(cursor_.at()))));
  }
  if (cursor_.peek() == '#') read_comment();
  push_scalar(read_block_lines(cursor_, header, source_, slot.indent), header.folded ? Style::folded : Style::literal, slot);
}

void Reader::read_sequence(const Slot& slot) {
  const std::uint32_t indent = cursor_.column();
  const std::size_t begin = begin_collection(events_.size(), Event::Type::sequence_begin, Style::block, cursor_.at(), slot);
  do {
    cursor_.advance();
    read_node({static_cast<int>(indent), slot.holds, true, false});
  } while (next_entry(indent) && cursor_.at_separated('-'));
  end_collection(begin, Event::Type::sequence_end);
}

// From the first key, whose event stands behind that of the mapping where it was read already.
void Reader::read_mapping(const Slot& slot, std::size_t begin, bool key_read) {
  const std::uint32_t indent = events_[begin].span.begin - cursor_.line_start();
  const Slot entry{static_cast<int>(indent), slot.holds, false, true};
  do {
    const std::size_t key = key_read ? begin + 1 : events_.size();
    if (!key_read && cursor_.at_separated('?')) {
      read_explicit_entry(entry);
      continue;
    }
    if (!key_read) read_key(entry);
    key_read = false;
    events_[key].holds = Holds::nothing;
    cursor_.advance();
    Slot value = entry;
    value.holds = events_[key].type == Event::Type::scalar ? std::max(entry.holds, holds_of_(events_[key].text.text())) : entry.holds;
    read_node(value);
  } while (next_entry(indent));
  end_collection(begin, Event::Type::mapping_end);
}

// A key up to its ':'.
void Reader::read_key(const Slot& slot) {
  const std::uint32_t begin = cursor_.at();
  const std::uint32_t line = cursor_.line_start();
  const std::size_t index = events_.size();
  if (cursor_.at_separated(':')) return push_absent(begin, slot, {});
  if (cursor_.at_separated('-')) refuse_here(ProblemKind::stray_dash);
  const Properties properties = read_properties(false);
  if (properties.any() && at_content_end()) refuse_key(begin);
  note_properties(properties, false);
  if (begins_block_scalar(cursor_.peek())) refuse_start();
  if (properties.any() && cursor_.at_separated(':'))
    push_absent(cursor_.at(), slot, {});
  else
    read_inline(slot);
  events_[index].properties = properties.any();
  if (!at_key_colon()) refuse_key(begin);
  check_key(index, begin, line);
}

void Reader::read_explicit_entry(const Slot& slot) {
  const Slot part{slot.indent, Holds::nothing, true, true};
  const std::size_t key = events_.size();
  const std::uint32_t question_mark = cursor_.at();
  cursor_.advance();
  read_node(part);
  events_[key].question_mark = question_mark;
  if (next_entry(static_cast<std::uint32_t>(slot.indent)) && cursor_.at_separated(':')) {
    cursor_.advance();
    return read_node(part);
  }
  push_absent(events_.back().span.end, slot, {});
}

// Moves to what follows an entry and tells whether it stands in the same column.
bool Reader::next_entry(std::uint32_t indent) {
  skip_gap();
  if (cursor_.at_end() || cursor_.at_document_marker()) return false;
  if (!cursor_.first_on_line()) refuse_here(ProblemKind::syntax);
  if (cursor_.tab_in_indent()) refuse(ProblemKind::tab_indentation, cursor_.first_tab(), cursor_.first_tab() + 1, {});
  if (cursor_.column() > indent) refuse_here(ProblemKind::bad_indentation);
  return cursor_.column() == indent;
}

// Whether a ':' that ends a key follows on this line; then the cursor stands there.
bool Reader::at_key_colon() {
  Cursor next = cursor_;
  next.skip_blanks();
  if (!next.at_separated(':')) return false;
  cursor_ = next;
  return true;
}

// `begin` and `line` are where the key began and the start of that line; the cursor stands at its ':'.
void Reader::check_key(std::size_t key, std::uint32_t begin, std::uint32_t line) const {
  const Event& event = events_[key];
  if (cursor_.line_start() != line) {
    const bool quoted = event.style == Style::single_quoted || event.style == Style::double_quoted;
    if (quoted) refuse(ProblemKind::unclosed_quote, event.span.begin, event.span.begin + 1, std::string(1, bytes_[event.span.begin]));
    if (event.type == Event::Type::scalar) {
      refuse_look_alike(event.span);
      if (event.holds != Holds::text) refuse(ProblemKind::not_a_key, begin, line_end(begin), excerpt_of(span(begin, line_end(begin))));
      refuse_colon(line);
    }
    refuse(ProblemKind::not_a_key, begin, line_end(begin), excerpt_of(event.span));
  }
  if (cursor_.at() - begin > kLongestKey) refuse(ProblemKind::key_too_long, begin, cursor_.at(), std::to_string(kLongestKey));
  if (event.is_plain_scalar()) {
    const base::Character first = base::character_at(bytes_, event.span.begin);
    if (is_special_space(first.code_point))
      refuse(ProblemKind::look_alike_space, event.span.begin, event.span.begin + first.length, base::code_point_name(first.code_point));
  }
}

// A tab before a block collection hides its column.
void Reader::check_collection_start(const LeadIn& lead_in) const {
  const std::uint32_t line = cursor_.line_start();
  const bool own_line = lead_in.begin == cursor_.content();
  const std::uint32_t from = own_line ? line : std::max(lead_in.after_indicator, line);
  const std::size_t tab = bytes_.substr(0, lead_in.begin).find('\t', from);
  if (tab == std::string_view::npos) return;
  const auto at = static_cast<std::uint32_t>(tab);
  refuse(ProblemKind::tab_indentation, at, at + 1, {});
}

}  // namespace sml::yaml
