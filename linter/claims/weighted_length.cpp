#include "linter/claims/weighted_length.h"

#include <string>
#include <vector>

#include "linter/claims/tag_characters.h"
#include "linter/claims/tags.h"
#include "linter/text/length.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLinkWeight = 23;
constexpr std::size_t kEmojiWeight = 2;

// Up to Georgian, and spaces, dashes, quotes and primes of general punctuation.
constexpr bool is_light(char32_t c) {
  return c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037);
}

std::vector<text::Range> links_in(std::string_view text) {
  std::vector<text::Range> links;
  for (const Tag& tag : find_tags(text))
    if (tag.statement && std::get_if<UrlClaim>(&*tag.statement) != nullptr) links.push_back(tag.range);
  return links;
}

}  // namespace

WeightedLength weighted_length(std::string_view written, Emoji emoji) {
  const std::string text = text::composed(written);
  const std::vector<text::Range> links = links_in(text);
  auto link = links.begin();
  WeightedLength length;
  bool is_refused = false;
  for (std::size_t at = 0; at < text.size();) {
    if (link != links.end() && link->begin == at) {
      length.weight += kLinkWeight;
      at = link++->end;
      continue;
    }
    const std::size_t end = emoji == Emoji::as_one ? text::emoji_end(text, at) : at;
    if (end > at) {
      length.weight += kEmojiWeight;
      at = end;
      continue;
    }
    const char32_t c = text::next_code_point(text, at);
    is_refused = is_refused || is_invalid_character(c);
    length.weight += is_light(c) ? 1 : 2;
  }
  length.permillage = length.weight * 1000 / kLongestWeight;
  length.valid = !is_refused && length.weight > 0 && length.weight <= kLongestWeight;
  return length;
}

}  // namespace sml::claims
