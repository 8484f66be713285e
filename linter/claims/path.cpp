#include "linter/claims/path.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/tag_characters.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestBracket = 256;   // of bytes; so that brackets that never close cost no second reading of the text

bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }
bool is_letter_of_paths(char32_t c) { return base::is_ascii_letter_or_digit(c) || is_latin_accent(c) || is_cyrillic(c); }
bool is_of_path(char32_t c) { return is_letter_of_paths(c) || c == 0x2013 || is_one_of(c, "!*';:=+,.$/%#[]-_~@|&"); }
bool may_end_path(char32_t c) { return is_letter_of_paths(c) || is_one_of(c, "+-=_#/"); }
bool is_of_query(char32_t c) { return is_letter_of_paths(c) || is_one_of(c, "!?*'@();:&=+$/%#[]-_.,~|"); }
bool may_end_query(char32_t c) { return is_letter_of_paths(c) || is_one_of(c, "-_&=#/"); }

// Where the bracket closes that opens at `at`, or `at`.
std::size_t closed_at(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + kLongestBracket);
  int depth = 0;
  for (std::size_t place = at; place < limit;) {
    const std::size_t begin = place;
    const char32_t c = base::next_code_point(text, place);
    if (c == '(') {
      ++depth;
    } else if (c == ')') {
      if (--depth == 0) return place - at > 2 ? place : at;
    } else if (!is_of_path(c)) {
      return at;
    }
    if (place <= begin) break;
  }
  return at;
}

// A segment of another script, from right behind a sign of the path to another one, a space or the end: "/日本語/". Emoji are one where a
// segment begins with them.
std::size_t foreign_end(std::string_view text, std::size_t at) {
  std::size_t behind = at;
  const bool is_emoji = !text::is_letter_or_digit(base::next_code_point(text, behind));
  if (!is_one_of(base::previous_code_point(text, at), is_emoji ? "/=" : "/=?&#-_.%+~")) return at;
  std::size_t end = at;
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t c = base::next_code_point(text, next);
    const bool is_foreign = c >= 0x80 && (text::is_letter_or_digit(c) || text::is_mark(c) || text::is_pictograph(c) || c == text::kZeroWidthJoiner);
    if (is_foreign) {
      end = next;
      continue;
    }
    return is_one_of(c, "/?#&=-_.,;:!)") || text::is_white_space(c) ? end : at;
  }
  return end;
}

// Where Markdown's label of a link ends: "[luna.mx/a](https://luna.mx/a)".
bool is_end_of_label(std::string_view text, std::size_t at) { return text.substr(at).starts_with("]("); }

std::size_t path_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t c = base::next_code_point(text, next);
    const std::size_t whole = c == '(' ? closed_at(text, at) : c >= 0x80 && !is_of_path(c) ? foreign_end(text, at) : at;
    if (whole > at) {
      end = at = whole;
      continue;
    }
    if (!is_of_path(c) || is_end_of_label(text, at)) break;
    at = next;
    if (may_end_path(c)) end = at;
  }
  return end;
}

std::size_t query_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  for (std::size_t at = begin + 1; at < text.size();) {
    std::size_t next = at;
    const char32_t c = base::next_code_point(text, next);
    const std::size_t whole = c >= 0x80 && !is_of_query(c) ? foreign_end(text, at) : at;
    if (whole > at) {
      end = at = whole;
      continue;
    }
    if (!is_of_query(c) || is_end_of_label(text, at)) break;
    at = next;
    if (may_end_query(c)) end = at;
  }
  return end;
}

}  // namespace

std::size_t behind_host(std::string_view text, std::size_t at) {
  if (at < text.size() && (text[at] == '/' || text[at] == '#')) at = path_end(text, at);
  return at < text.size() && text[at] == '?' ? query_end(text, at) : at;
}

}  // namespace sml::claims
