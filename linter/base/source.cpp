#include "linter/base/source.h"

#include <algorithm>
#include <utility>

#include "linter/base/parts.h"
#include "linter/base/utf8.h"

namespace sml::base {
namespace {

// How many bytes the character has that begins with this one; a byte that begins none is one of its own.
std::uint32_t length_of_character(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte >= 0xF0) return 4;
  if (byte >= 0xE0) return 3;
  return byte >= 0xC0 ? 2 : 1;
}

}  // namespace

const std::string& Source::bytes() const {
  static const std::string none;
  return text_ ? text_->bytes : none;
}

const std::vector<std::uint32_t>& Source::line_starts() const {
  static const std::vector<std::uint32_t> only{0};
  if (!text_) return only;
  std::vector<std::uint32_t>& starts = text_->line_starts;
  if (!starts.empty()) return starts;
  starts.push_back(byte_order_mark_length(text_->bytes));
  for (std::size_t at = text_->bytes.find('\n'); at != std::string::npos; at = text_->bytes.find('\n', at + 1))
    starts.push_back(static_cast<std::uint32_t>(at + 1));
  return starts;
}

Place Source::place(std::uint32_t offset) const {
  if (!text_) return {};
  const std::string& bytes = text_->bytes;
  offset = std::min(offset, static_cast<std::uint32_t>(bytes.size()));
  const std::vector<std::uint32_t>& starts = line_starts();
  const auto after = std::ranges::upper_bound(starts.begin() + 1, starts.end(), offset);
  const std::uint32_t start = *std::prev(after);
  const bool goes_on = start <= text_->last && text_->last <= offset;
  int column = goes_on ? text_->last_column : 1;
  std::uint32_t at = goes_on ? text_->last : start;
  for (; at < offset; ++column) {
    std::uint32_t next = at + 1;
    const std::uint32_t end = at + length_of_character(bytes[at]);
    while (next < end && next < bytes.size() && continues_character(bytes[next])) ++next;
    if (next > offset) break;
    at = next;
  }
  text_->last = at;
  text_->last_column = column;
  return {static_cast<int>(after - starts.begin()), column};
}

std::string_view Source::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::size_t index = static_cast<std::size_t>(number - 1);
  const std::vector<std::uint32_t>& starts = line_starts();
  const std::size_t begin = starts[index];
  const std::size_t next = index + 1 < starts.size() ? starts[index + 1] - 1 : bytes().size();
  return without_return(std::string_view(bytes()).substr(begin, next - begin));
}

SourceId Sources::add(Source&& source) {
  if (blocks_.empty() || blocks_.back().size() == kTogether) blocks_.emplace_back().reserve(kTogether);
  blocks_.back().push_back(std::move(source));
  return static_cast<SourceId>(size() - 1);
}

std::string_view Sources::text(Span span) const {
  const std::string& bytes = (*this)[span.source].bytes();
  const std::size_t begin = std::min<std::size_t>(span.begin, bytes.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, bytes.size());
  return std::string_view(bytes).substr(begin, end - begin);
}

}  // namespace sml::base
