// How long a text is on X, which weighs characters: twitter-text's configuration of version 3.
//
// Scripts of letters weigh 1 and everything else 2; a link weighs 23 however long it is, and an emoji 2 however many code points it has.
// Links are those that tags.h finds.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sml::claims {

struct WeightedLength {
  std::size_t weight = 0;       // of at most 280
  std::size_t permillage = 0;   // of 280
  bool valid = false;           // neither empty nor too long, and without characters that X refuses
};

inline constexpr std::size_t kLongestWeight = 280;

WeightedLength weighted_length(std::string_view text);

// The characters of the text that weigh 2 and are no emoji, each once: "→", "€", "•".
std::vector<std::string> heavy_characters(std::string_view text);

// How many bytes of the text weigh no more than the limit: whole characters, links and emoji.
std::size_t weighted_fit(std::string_view text, std::size_t limit);

}  // namespace sml::claims
