// A place in a plainly written file that moves forward line by line, and the way off it: doubt.
//
// It refers to the bytes, which hold neither tabs nor CR. Columns and indentation are counted in bytes, and spaces are the only blanks.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "linter/base/span.h"

namespace sml::yaml {

// Thrown where a file turns out not to be plain.
struct Doubt {};

inline void require(bool sure) {
  if (!sure) throw Doubt{};
}

// An indicator that a blank or the line's end follows.
inline bool begins_with_indicator(std::string_view rest, char indicator) {
  return rest.starts_with(indicator) && (rest.size() == 1 || rest[1] == ' ');
}

class PlainLine {
 public:
  PlainLine(base::SourceId source, std::string_view bytes) : source_(source), bytes_(bytes) { begin_line(0); }

  std::uint32_t at() const { return static_cast<std::uint32_t>(rest_.data() - bytes_.data()); }
  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return at() + static_cast<std::uint32_t>(rest_.size()); }
  std::uint32_t column() const { return at() - begin_; }

  // What is left of the line, without its break, and its first byte; a line feed at the line's end.
  std::string_view rest() const { return rest_; }
  char first() const { return rest_.empty() ? '\n' : rest_.front(); }

  std::string_view bytes(std::uint32_t begin, std::uint32_t end) const { return bytes_.substr(begin, end - begin); }
  base::Span since(std::uint32_t begin) const { return {source_, begin, at()}; }

  bool at_indicator(char indicator) const { return begins_with_indicator(rest_, indicator); }
  bool at_quote() const { return first() == '"' || first() == '\''; }
  bool at_marker() const { return column() == 0 && rest_.starts_with("---"); }
  bool at_comment() const { return first() == '#' && (column() == 0 || bytes_[at() - 1] == ' '); }
  bool at_content_end() const { return rest_.empty() || at_comment(); }

  // Of a line that was just begun and must hold more than blanks.
  std::uint32_t indent() const {
    const std::size_t indent = rest_.find_first_not_of(' ');
    require(indent != std::string_view::npos);
    return static_cast<std::uint32_t>(indent);
  }

  void skip(std::size_t count) { rest_.remove_prefix(count); }
  void skip_spaces() { skip(std::min(rest_.find_first_not_of(' '), rest_.size())); }

  // Begins the next line, which is empty behind a last break. False where there is none.
  bool next() {
    ended_ = end() == bytes_.size();
    if (!ended_) begin_line(end() + 1);
    return !ended_;
  }

  bool ended() const { return ended_; }

 private:
  void begin_line(std::uint32_t begin) {
    begin_ = begin;
    rest_ = bytes_.substr(begin, bytes_.find('\n', begin) - begin);
  }

  base::SourceId source_;
  std::string_view bytes_;
  std::string_view rest_;
  std::uint32_t begin_ = 0;
  bool ended_ = false;
};

}  // namespace sml::yaml
