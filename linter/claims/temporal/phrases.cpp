#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

const std::vector<std::span<const TimePhrase>>& time_phrases() {
  static const std::vector<std::span<const TimePhrase>> levels = [] {
    std::vector<std::span<const TimePhrase>> all;
    for (const std::span<const std::span<const TimePhrase>> part : {phrases_of_times(), phrases_of_days(), phrases_of_moments()})
      all.insert(all.end(), part.begin(), part.end());
    return all;
  }();
  return levels;
}

}  // namespace sml::claims
