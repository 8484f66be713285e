#include "linter/claims/weighted_length.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/utf8.h"
#include "linter/claims/tag_characters.h"
#include "linter/claims/tags.h"
#include "linter/text/length.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLinkWeight = 23;
constexpr std::size_t kEmojiWeight = 2;
constexpr std::size_t kHeavyWeight = 2;

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

// Calls `weigh` with where each link, emoji and other code point of a composed text begins, what it weighs and whether X refuses it.
template <class Weigh>
void walk(std::string_view text, Weigh weigh) {
  const std::vector<text::Range> links = links_in(text);
  auto link = links.begin();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (link != links.end() && link->begin == at) {
      at = link++->end;
      weigh(begin, kLinkWeight, false);
      continue;
    }
    const std::size_t end = text::emoji_end(text, at);
    if (end > at) {
      at = end;
      weigh(begin, kEmojiWeight, false);
      continue;
    }
    const char32_t c = base::next_code_point(text, at);
    weigh(begin, is_light(c) ? std::size_t{1} : kHeavyWeight, is_invalid_character(c));
  }
}

// The characters of a text whose composed form has no more bytes than that.
std::size_t written_before(std::string_view written, std::size_t composed_bytes) {
  std::size_t begin = 0;
  std::size_t composed = 0;
  for (const std::size_t end : text::character_ends(written)) {
    composed += text::composed(written.substr(begin, end - begin)).size();
    if (composed > composed_bytes) return begin;
    begin = end;
  }
  return begin;
}

}  // namespace

WeightedLength weighted_length(std::string_view written) {
  WeightedLength length;
  bool is_refused = false;
  walk(text::composed(written), [&](std::size_t, std::size_t weight, bool refused) {
    length.weight += weight;
    is_refused = is_refused || refused;
  });
  length.permillage = length.weight * 1000 / kLongestWeight;
  length.valid = !is_refused && length.weight > 0 && length.weight <= kLongestWeight;
  return length;
}

std::vector<std::string> heavy_characters(std::string_view written) {
  const std::string text = text::composed(written);
  std::vector<std::string> heavy;
  walk(text, [&](std::size_t begin, std::size_t weight, bool) {
    if (weight != kHeavyWeight || text::emoji_end(text, begin) > begin) return;
    std::size_t end = begin;
    base::next_code_point(text, end);
    std::string character = text.substr(begin, end - begin);
    if (std::ranges::find(heavy, character) == heavy.end()) heavy.push_back(std::move(character));
  });
  return heavy;
}

std::size_t weighted_fit(std::string_view written, std::size_t limit) {
  const std::string text = text::composed(written);
  std::size_t weight = 0;
  std::size_t fits = text.size();
  walk(text, [&](std::size_t begin, std::size_t more, bool) {
    if (weight <= limit && weight + more > limit) fits = begin;
    weight += more;
  });
  return fits == text.size() ? written.size() : written_before(written, fits);
}

}  // namespace sml::claims
