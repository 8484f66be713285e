#include "linter/resolve/own_words.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "linter/claims/link.h"
#include "linter/text/byte_set.h"
#include "linter/text/characters.h"
#include "linter/text/fold_into.h"
#include "linter/text/utf8.h"

namespace sml::resolve {
namespace {

bool is_tag_character(char32_t character) { return character == U'_' || text::is_letter_or_digit(character) || text::is_mark(character); }

// Where the hashtag ends whose sign is at `at`, or `at` where none is.
std::size_t hashtag_end(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size()) {
    std::size_t next = end;
    if (!is_tag_character(text::next_code_point(text, next))) break;
    end = next;
  }
  return end == at + 1 ? at : end;
}

// What is cut out at a sign of it: the hashtag of a '#', the link of a "://" or of its first period.
std::optional<text::Range> cut_at(std::string_view text, std::size_t from, std::size_t at) {
  std::optional<claims::Link> link;
  if (text[at] == '#') {
    const std::size_t end = hashtag_end(text, at);
    return end == at ? std::nullopt : std::optional(text::Range{at, end});
  }
  if (text[at] == '.') link = claims::bare_link(text, from, at);
  if (text[at] == ':' && text.substr(at).starts_with("://")) link = claims::link_with_scheme(text, from, at);
  return link ? std::optional(link->range) : std::nullopt;
}

}  // namespace

std::string own_words(std::string_view text) {
  std::string words;
  words.reserve(text.size());
  std::size_t from = 0;
  static constexpr text::ByteSet kSigns("#.:");
  for (std::size_t at = kSigns.find_in(text); at != std::string_view::npos; at = kSigns.find_in(text, std::max(from, at + 1))) {
    const std::optional<text::Range> cut = cut_at(text, from, at);
    if (!cut) continue;
    text::append_folded_words(words, text.substr(from, cut->begin - from));
    from = cut->end;
  }
  text::append_folded_words(words, text.substr(from));
  return words;
}

}  // namespace sml::resolve
