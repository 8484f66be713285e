// The words and figures that touch a place of a folded text, with nothing between: its small letters and digits of ASCII.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "linter/base/ascii.h"

namespace sml::claims {

// Empty where no letter stands there. A view into the text.
constexpr std::string_view word_ending_at(std::string_view folded, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && base::is_ascii_small(folded[begin - 1])) --begin;
  return folded.substr(begin, end - begin);
}

constexpr std::string_view word_beginning_at(std::string_view folded, std::size_t begin) {
  std::size_t end = begin;
  while (end < folded.size() && base::is_ascii_small(folded[end])) ++end;
  return folded.substr(begin, end - begin);
}

// Where the figures that begin at a place end: there, where none do.
constexpr std::size_t end_of_figures(std::string_view folded, std::size_t begin) {
  std::size_t end = std::min(begin, folded.size());
  while (end < folded.size() && base::is_ascii_digit(folded[end])) ++end;
  return end;
}

// The word before a place, and the one behind it, with spaces between.
inline std::string_view word_before(std::string_view folded, std::size_t place) {
  while (place > 0 && folded[place - 1] == ' ') --place;
  return word_ending_at(folded, place);
}
inline std::string_view word_behind(std::string_view folded, std::size_t place) {
  while (place < folded.size() && folded[place] == ' ') ++place;
  return word_beginning_at(folded, place);
}

}  // namespace sml::claims
