// Reads the figures of a folded text, and the signs between them, from a place on. A view of the text, which outlives it.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/base/ascii.h"

namespace sml::claims {

class FigureScanner {
 public:
  FigureScanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool digit_at(std::size_t ahead) const { return base::is_ascii_digit(peek(ahead)); }
  std::string_view rest() const { return text_.substr(at_); }
  void skip(std::size_t count) { at_ += count; }

  // The figures from here on: how many, and their value where they are few.
  std::size_t run() const {
    std::size_t count = 0;
    while (base::is_ascii_digit(peek(count))) ++count;
    return count;
  }
  int take(std::size_t count) {
    constexpr std::size_t kMost = 6;
    int value = 0;
    for (std::size_t index = 0; index < count; ++index) value = index < kMost ? value * 10 + (peek(index) - '0') : value;
    at_ += count;
    return value;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace sml::claims
