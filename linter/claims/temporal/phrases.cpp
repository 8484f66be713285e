#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

const std::vector<std::span<const TimePhrase>>& time_phrases() {
  static const std::vector<std::span<const TimePhrase>> levels = [] {
    std::vector<std::span<const TimePhrase>> all(phrases_of_times().begin(), phrases_of_times().end());
    all.insert(all.end(), phrases_of_days().begin(), phrases_of_days().end());
    return all;
  }();
  return levels;
}

}  // namespace sml::claims
