#include "linter/base/mapped_text.h"

#include <algorithm>
#include <utility>

namespace sml::base {

MappedText MappedText::verbatim(std::string text, Span span) {
  MappedText mapped(span);
  mapped.append_copied(text, span.begin);
  return mapped;
}

void MappedText::append_copied(std::string_view decoded, std::uint32_t source_begin) {
  if (decoded.empty()) return;
  const auto length = static_cast<std::uint32_t>(decoded.size());
  if (!runs_.empty() && runs_.back().copied && runs_.back().source_end == source_begin)
    runs_.back().source_end += length;
  else
    runs_.push_back({static_cast<std::uint32_t>(text_.size()), source_begin, source_begin + length, true});
  text_ += decoded;
}

void MappedText::append_replaced(std::string_view decoded, std::uint32_t source_begin, std::uint32_t source_end) {
  if (decoded.empty()) return;
  runs_.push_back({static_cast<std::uint32_t>(text_.size()), source_begin, source_end, false});
  text_ += decoded;
}

const MappedText::Run& MappedText::run_at(std::size_t decoded) const {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), decoded,
                                      [](std::size_t offset, const Run& run) { return offset < run.decoded_begin; });
  return *std::prev(after);
}

Span MappedText::span(std::size_t begin, std::size_t end) const {
  if (runs_.empty()) return {span_.source, span_.begin, span_.begin};
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
