#include "linter/base/mapped_text.h"

#include <algorithm>

namespace sml::base {

MappedText MappedText::verbatim(std::string text, Span span) {
  MappedText mapped;
  mapped.append_copied(text, span.begin);
  mapped.read_from(span);
  return mapped;
}

void MappedText::reserve(std::size_t bytes, std::size_t calls) {
  text_.reserve(bytes);
  if (calls > 1) more_runs_.reserve(calls - 1);
}

void MappedText::append_copied(std::string_view decoded, std::uint32_t source_begin) {
  append(decoded, source_begin, source_begin + static_cast<std::uint32_t>(decoded.size()), true);
}

void MappedText::append_replaced(std::string_view decoded, std::uint32_t source_begin, std::uint32_t source_end) {
  append(decoded, source_begin, source_end, false);
}

void MappedText::append(std::string_view decoded, std::uint32_t source_begin, std::uint32_t source_end, bool copied) {
  if (decoded.empty()) return;
  const Run run{static_cast<std::uint32_t>(text_.size()), source_begin, source_end, copied};
  Run& last = more_runs_.empty() ? first_run_ : more_runs_.back();
  if (text_.empty()) first_run_ = run;
  else if (copied && last.copied && last.source_end == source_begin) last.source_end = source_end;
  else more_runs_.push_back(run);
  text_ += decoded;
}

const MappedText::Run& MappedText::run_at(std::size_t decoded) const {
  const auto after = std::ranges::upper_bound(more_runs_, decoded, {}, &Run::decoded_begin);
  return after == more_runs_.begin() ? first_run_ : *std::prev(after);
}

Span MappedText::span(std::size_t begin, std::size_t end) const {
  if (text_.empty()) return {span_.source, span_.begin, span_.begin};
  begin = std::min(begin, text_.size());
  end = std::clamp(end, begin, text_.size());
  const auto source_of = [&](std::size_t decoded, bool as_end) {
    const Run& run = run_at(decoded);
    if (run.copied) return run.source_begin + static_cast<std::uint32_t>(decoded - run.decoded_begin) + (as_end ? 1U : 0U);
    return as_end ? run.source_end : run.source_begin;
  };
  if (begin == end) {
    const std::uint32_t at = begin < text_.size() ? source_of(begin, false) : source_of(text_.size() - 1, true);
    return {span_.source, at, at};
  }
  return {span_.source, source_of(begin, false), source_of(end - 1, true)};
}

}  // namespace sml::base
