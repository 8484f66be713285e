#include "linter/yaml/reader.h"

#include <algorithm>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/yaml/encoding.h"
#include "linter/yaml/joined_lines.h"
#include "linter/yaml/refusal.h"

namespace sml::yaml {

Reader::Reader(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits, Reading& reading)
    : source_(source),
      bytes_(bytes),
      holds_of_(holds_of),
      limits_(limits),
      reading_(reading),
      cursor_(bytes, base::byte_order_mark_length(bytes)) {}

void Reader::read() {
  bool prefix = true;                            // directives may stand here: at the start, or behind `...`
  std::optional<std::uint32_t> directive;        // the last one, which needs a `---`
  for (skip_gap(); !cursor_.at_end(); skip_gap()) {
    const std::uint32_t begin = cursor_.at();
    const bool marker = cursor_.at_document_marker();
    if (prefix && cursor_.column() == 0 && cursor_.peek() == '%') {
      directive = begin;
      read_directive();
    } else if (marker && cursor_.peek() == '.') {
      if (directive) refuse(ProblemKind::syntax, begin, begin + 3, excerpt_of(span(begin, begin + 3)));
      cursor_.advance(3);
      if (!at_content_end()) refuse_here(ProblemKind::content_after_end);
      prefix = true;
    } else {
      if (directive && !marker) refuse(ProblemKind::syntax, begin, line_end(begin), excerpt_of(span(begin, line_end(begin))));
      read_document(marker, begin);
      prefix = false;
      directive.reset();
    }
  }
  if (directive) refuse(ProblemKind::syntax, *directive, line_end(*directive), excerpt_of(span(*directive, line_end(*directive))));
  report_empty_documents();
}

void Reader::read_directive() {
  const std::uint32_t begin = cursor_.at();
  const std::uint32_t end = line_end(begin);
  count_in_file(begin);
  reading_.hidden.push_back({begin, begin + 1, '%', '#'});
  note(ProblemKind::directive, span(begin, end), excerpt_of(span(begin, end)));
  while (!cursor_.at_line_end()) cursor_.advance();
}

void Reader::read_document(bool marked, std::uint32_t begin) {
  if (++documents_ > limits_.documents) refuse_limit(ProblemKind::too_many_documents, begin, limits_.documents);
  if (marked) cursor_.advance(3);
  events_.clear();
  anchors_.clear();
  nodes_ = 0;
  const bool follows_mapping = !reading_.documents.empty() && reading_.documents.back()[0].type == Event::Type::mapping_begin;
  const std::size_t first_problem = reading_.problems.size();
  try {
    read_node({});
    skip_gap();
    if (!cursor_.at_end() && !cursor_.at_document_marker()) {
      refuse_drawn_line();
      refuse_indented_root();
      if (events_.front().type == Event::Type::sequence_begin && events_.front().style == Style::block) refuse_glued_entry(cursor_.at());
      refuse_here(ProblemKind::content_after_end);
    }
  } catch (const Refusal& refusal) {
    // A `---` in the middle of a text: what stands behind it does not even begin like a document.
    const bool at_start = events_.empty() && reading_.problems.size() == first_problem;
    if (marked && follows_mapping && at_start && rule_of(refusal.problem.kind) == kSyntaxRule)
      refuse(ProblemKind::content_after_end, begin, begin + 3, "---");
    throw;
  }
  finish_document(begin);
}

void Reader::finish_document(std::uint32_t begin) {
  if (events_.size() == 1 && events_[0].type == Event::Type::absent) {
    empty_documents_.push_back(begin);
    return;
  }
  const bool scalar = events_.size() == 1 && events_[0].type == Event::Type::scalar;
  if (scalar && !reading_.documents.empty()) {
    const Events& before = reading_.documents.back();
    const auto last = std::ranges::find_if(before.rbegin(), before.rend(), [](const Event& event) { return event.type == Event::Type::scalar; });
    const bool cut = before.size() > 1 && last != before.rend() && (last->style == Style::literal || last->style == Style::folded);
    const std::uint32_t end = cut && bytes_.substr(begin).starts_with("---") ? begin + 3 : line_end(begin);
    if (cut) refuse(ProblemKind::content_after_end, begin, end, excerpt_of(span(begin, end)));
  }
  reading_.documents.push_back(std::exchange(events_, {}));
}

// An empty document at the file's end is only a `---` too many and harmless.
void Reader::report_empty_documents() {
  const std::uint32_t begin = base::byte_order_mark_length(bytes_);
  if (reading_.documents.empty()) return note(ProblemKind::empty, span(begin, begin), {});
  const std::uint32_t last_content = reading_.documents.back()[0].span.begin;
  for (const std::uint32_t empty : empty_documents_)
    if (empty < last_content || empty != empty_documents_.back()) note(ProblemKind::empty, span(empty, empty), {});
}

Event& Reader::push(Event::Type type, Style style, base::Span span, const Slot& slot) {
  count_node(span.begin);
  Event& event = events_.emplace_back();
  event.type = type;
  event.style = style;
  event.span = span;
  event.indent = slot.indent;
  event.holds = slot.holds;
  return event;
}

void Reader::push_absent(std::uint32_t at, const Slot& slot, const Properties& properties) {
  push(Event::Type::absent, Style::plain, span(at, at), slot).properties = properties.any();
  note_properties(properties, slot.holds == Holds::text);
}

void Reader::push_scalar(Scalar scalar, Style style, const Slot& slot) {
  const base::Span whole = scalar.text.span();
  if (scalar.text.text().size() > limits_.scalar_bytes) refuse_limit(ProblemKind::scalar_too_large, whole.begin, limits_.scalar_bytes);
  if (style == Style::plain && scalar.many_lines) hide_blank_tabs(whole);
  if (slot.holds == Holds::text && style != Style::literal) note_joined_lines(whole, style);
  Event& event = push(Event::Type::scalar, style, whole, slot);
  event.text = std::move(scalar.text);
  event.library_text = std::move(scalar.library_text);
}

void Reader::note_joined_lines(base::Span text, Style style) {
  const std::string_view written = bytes_.substr(text.begin, text.end - text.begin);
  const auto line = style == Style::folded ? joined_line_of_folded(written) : joined_line(written);
  if (!line) return;
  const auto begin = static_cast<std::uint32_t>(text.begin + line->begin);
  const base::Span joined = span(begin, begin + static_cast<std::uint32_t>(line->end - line->begin));
  note(ProblemKind::joined_lines, joined, excerpt_of(joined));
}

std::size_t Reader::begin_collection(std::size_t index, Event::Type type, Style style, std::uint32_t at, const Slot& slot) {
  if (++depth_ > limits_.depth) refuse_limit(ProblemKind::too_deep, at, limits_.depth);
  count_node(at);
  Event event;
  event.type = type;
  event.style = style;
  event.span = span(at, at);
  event.indent = slot.indent;
  event.holds = slot.holds;
  events_.insert(events_.begin() + static_cast<std::ptrdiff_t>(index), std::move(event));
  return index;
}

void Reader::end_collection(std::size_t begin, Event::Type type) {
  --depth_;
  const base::Span& last = events_.back().span;
  const std::uint32_t end = events_[begin].style == Style::flow ? cursor_.at() : std::max(last.end, events_[begin].span.begin);
  events_[begin].span.end = end;
  Event event;
  event.type = type;
  event.span = span(end, end);
  events_.push_back(std::move(event));
}

void Reader::count_node(std::uint32_t at) {
  if (++nodes_ > limits_.nodes) refuse_limit(ProblemKind::too_many_nodes, at, limits_.nodes);
  count_in_file(at);
}

// Whatever costs memory for each time that it is written: nodes, comments, directives.
void Reader::count_in_file(std::uint32_t at) {
  if (++file_nodes_ > limits_.file_nodes) refuse_limit(ProblemKind::too_many_nodes, at, limits_.file_nodes);
}

}  // namespace sml::yaml
