// A place in a file's bytes that moves forward line by line and knows the indentation of the line it stands on.
//
// It is a plain value: copying one remembers a place to come back to. The bytes must outlive it, be UTF-8 without NUL, and break
// lines with LF or CRLF only (encoding.h sees to that). Indentation is counted in spaces, columns in bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace sml::yaml {

constexpr bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
constexpr bool is_break(char byte) { return byte == '\n' || byte == '\r'; }
constexpr bool is_flow_indicator(char byte) {
  return byte == ',' || byte == '[' || byte == ']' || byte == '{' || byte == '}';
}

class Cursor {
 public:
  Cursor(std::string_view bytes, std::uint32_t begin) : bytes_(bytes) { start_line(begin); }

  std::uint32_t at() const { return at_; }
  std::uint32_t line_start() const { return line_start_; }
  std::uint32_t column() const { return at_ - line_start_; }
  std::string_view bytes() const { return bytes_; }

  // The byte `ahead` of this place; NUL past the end, which no file holds.
  char peek(std::uint32_t ahead = 0) const { return at_ + ahead < bytes_.size() ? bytes_[at_ + ahead] : '\0'; }

  bool at_end() const { return at_ >= bytes_.size(); }
  bool at_break() const { return is_break(peek()); }
  bool at_line_end() const { return at_end() || at_break(); }

  // An indicator that a blank, a line break or the end follows.
  bool at_separated(char indicator) const { return peek() == indicator && separates(peek(1)); }

  // `---` or `...` at the start of a line, alone or with a blank behind it.
  bool at_document_marker() const {
    return column() == 0 && (peek() == '-' || peek() == '.') && peek(1) == peek() && peek(2) == peek() && separates(peek(3));
  }

  bool follows_blank() const { return at_ == line_start_ || is_blank(bytes_[at_ - 1]); }

  // Whether only blanks stand before this place on its line.
  bool first_on_line() const { return at_ == content_; }

  // The spaces that the line begins with, and whether tabs follow them before its content.
  std::uint32_t line_indent() const { return indent_; }
  bool tab_in_indent() const { return content_ != line_start_ + indent_; }
  std::uint32_t first_tab() const { return line_start_ + indent_; }

  // Where the line's first byte that is no blank stands: its line end, on a line of blanks.
  std::uint32_t content() const { return content_; }

  void advance(std::uint32_t count = 1) { at_ += count; }
  void move_to(std::uint32_t offset) { at_ = offset; }  // on the same line
  void skip_blanks() {
    while (is_blank(peek())) ++at_;
  }

  // From a line break to the start of the next line.
  void next_line() { start_line(at_ + (peek() == '\r' ? 2 : 1)); }

  static constexpr bool separates(char byte) { return byte == '\0' || is_blank(byte) || is_break(byte); }

 private:
  void start_line(std::uint32_t begin) {
    line_start_ = at_ = content_ = begin;
    while (content_ < bytes_.size() && bytes_[content_] == ' ') ++content_;
    indent_ = content_ - begin;
    while (content_ < bytes_.size() && is_blank(bytes_[content_])) ++content_;
  }

  std::string_view bytes_;
  std::uint32_t at_ = 0;
  std::uint32_t line_start_ = 0;
  std::uint32_t indent_ = 0;
  std::uint32_t content_ = 0;
};

}  // namespace sml::yaml
