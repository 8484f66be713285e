#include "linter/lsp/position.h"

#include <algorithm>

#include "linter/base/utf8.h"

namespace sml::lsp {
namespace {

// How much of a line a character takes, of so many bytes.
std::uint32_t units(char32_t code_point, std::size_t bytes, PositionEncoding encoding) {
  if (encoding == PositionEncoding::utf8) return static_cast<std::uint32_t>(bytes);
  return code_point > 0xFFFF ? 2 : 1;
}

}  // namespace

Lines::Lines(std::string_view text, PositionEncoding encoding) : text_(text), encoding_(encoding) {
  starts_.push_back(base::byte_order_mark_length(text));
  if (text.find('\r') == std::string_view::npos) {   // one sign is looked for far faster than two
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) starts_.push_back(at + 1);
    return;
  }
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos; at = text.find_first_of("\r\n", at)) {
    at += text.substr(at).starts_with("\r\n") ? 2 : 1;
    starts_.push_back(at);
  }
}

std::string_view Lines::line_at(std::size_t number) const {
  const std::size_t end = number + 1 < starts_.size() ? starts_[number + 1] : text_.size();
  std::string_view line = text_.substr(starts_[number], end - starts_[number]);
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

Position Lines::position(std::size_t offset) const {
  const auto behind = std::ranges::upper_bound(starts_, offset);
  if (behind == starts_.begin()) return {};
  const auto number = static_cast<std::size_t>(behind - starts_.begin()) - 1;
  const std::string_view line = line_at(number);
  Position position{static_cast<std::uint32_t>(number), 0};
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t code_point = base::next_code_point(line, at);
    if (starts_[number] + at > offset) break;
    position.character += units(code_point, at - begin, encoding_);
  }
  return position;
}

std::size_t Lines::offset(Position position) const {
  if (position.line >= starts_.size()) return text_.size();
  const std::string_view line = line_at(position.line);
  std::uint32_t passed = 0;
  std::size_t at = 0;
  while (at < line.size()) {
    std::size_t next = at;
    const char32_t code_point = base::next_code_point(line, next);
    passed += units(code_point, next - at, encoding_);
    if (passed > position.character) break;
    at = next;
  }
  return starts_[position.line] + at;
}

Position position_of(const Json& json) { return {whole_number(json.at("line")), whole_number(json.at("character"))}; }

Json json_of(Position position) { return {{"line", position.line}, {"character", position.character}}; }

Range range_of(const Json& json) { return {position_of(json.at("start")), position_of(json.at("end"))}; }

Json json_of(const Range& range) { return {{"start", json_of(range.start)}, {"end", json_of(range.end)}}; }

}  // namespace sml::lsp
