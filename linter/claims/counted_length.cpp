#include "linter/claims/counted_length.h"

#include <vector>

#include "linter/base/utf8.h"
#include "linter/claims/tags.h"
#include "linter/claims/weighted_length.h"
#include "linter/text/display.h"
#include "linter/text/length.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLink = 23;   // mastodon, app/validators/status_length_validator.rb
constexpr std::string_view kEscaped = R"(\|{}@[]()<>#*_~)";

struct Weighed {
  text::Range range;
  std::size_t length = 0;
};

// What Mastodon counts otherwise than by its characters.
std::vector<Weighed> short_entities(std::string_view text) {
  std::vector<Weighed> entities;
  for (const Tag& tag : find_tags(text)) {
    if (!tag.statement) continue;
    const std::string_view written = text.substr(tag.range.begin, tag.range.end - tag.range.begin);
    if (std::holds_alternative<UrlClaim>(*tag.statement) && written.find("://") != std::string_view::npos) {
      entities.push_back({tag.range, kLink});
    } else if (std::holds_alternative<MentionClaim>(*tag.statement)) {
      entities.push_back({tag.range, text::character_ends(written.substr(0, written.find('@', 1))).size()});
    }
  }
  return entities;
}

std::size_t utf16_units(std::string_view character) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < character.size();) units += base::next_code_point(character, at) > 0xFFFF ? 2 : 1;
  return units;
}

std::size_t length_of(std::string_view character, Counting counting) {
  switch (counting) {
    case Counting::bytes: return character.size();
    case Counting::utf16: return utf16_units(character);
    case Counting::escaped: return character.size() == 1 && kEscaped.find(character) != std::string_view::npos ? 2 : utf16_units(character);
    default: return 1;
  }
}

std::size_t count_of(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + wanted.size())) ++count;
  return count;
}

// What a text is no longer than, told without looking for its links and characters: most texts are far from every limit.
std::size_t at_most(std::string_view text, Counting counting) {
  switch (counting) {
    case Counting::bytes:
    case Counting::utf16: return text.size();
    case Counting::escaped: return 2 * text.size();
    case Counting::characters: return text::code_point_count(text);
    case Counting::short_links: return text::code_point_count(text) + kLink * count_of(text, "://");
    // a few characters are taken apart before they are weighed
    case Counting::weights: return (text::code_point_count(text) == text.size() ? 1 : 2) * text.size() + kLink * count_of(text, ".");
  }
  return text.size();
}

}  // namespace

CountedLength counted_length(std::string_view text, Counting counting, std::size_t limit) {
  if (counting == Counting::weights) return {weighted_length(text).weight, weighted_fit(text, limit)};
  const std::vector<Weighed> entities = counting == Counting::short_links ? short_entities(text) : std::vector<Weighed>();
  auto entity = entities.begin();
  CountedLength counted;
  std::size_t begin = 0;
  for (const std::size_t end : text::character_ends(text)) {
    std::size_t length = 0;
    if (entity != entities.end() && begin >= entity->range.begin) {
      length = begin == entity->range.begin ? entity->length : 0;
      if (end >= entity->range.end) ++entity;
    } else {
      length = length_of(text.substr(begin, end - begin), counting);
    }
    counted.length += length;
    if (counted.length <= limit) counted.fits = end;
    begin = end;
  }
  return counted;
}

std::optional<CountedLength> longer_than(std::size_t limit, std::string_view text, Counting counting) {
  if (at_most(text, counting) <= limit || (counting == Counting::weights && weighted_length(text).weight <= limit)) return std::nullopt;
  const CountedLength counted = counted_length(text, counting, limit);
  return counted.length > limit ? std::optional(counted) : std::nullopt;
}

}  // namespace sml::claims
