#include "linter/claims/temporal/time_words.h"

#include <algorithm>
#include <bit>

namespace sml::claims {
namespace {

std::size_t words_in(std::string_view phrase) { return static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1; }

}  // namespace

TimeWords::TimeWords(std::span<const TimeWord> words, const NumberTables& numbers, bool is_english) : numbers_(&numbers), is_english_(is_english) {
  constexpr std::size_t kPlacesAWord = 4;
  std::size_t most = 0;
  for (const TimeWord& word : words) most += words_in(word.word);
  edges_.resize(std::bit_ceil(most * kPlacesAWord));
  last_place_ = edges_.size() - 1;
  for (const TimeWord& word : words) {
    std::uint32_t at = 0;
    for (std::string_view rest = word.word; !rest.empty();) {
      const std::string_view next = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(next.size() + 1, rest.size()));
      at = added(at, next);
    }
    beginnings_[at].said = &word;
  }
}

const TimeWords& TimeWords::of(std::string_view language) {
  if (language == "en") {
    static const TimeWords english(kEnglishTimeWords, kEnglishNumbers, true);
    return english;
  }
  if (language == "pt") {
    static const TimeWords portuguese(kPortugueseTimeWords, kPortugueseNumbers, false);
    return portuguese;
  }
  static const TimeWords spanish(kSpanishTimeWords, kSpanishNumbers, false);
  return spanish;
}

std::uint32_t TimeWords::added(std::uint32_t from, std::string_view word) {
  Edge& edge = edges_[edge_of(from, word, WordFilter::place(word))];
  if (edge.to == 0) {
    edge = {word, from, static_cast<std::uint32_t>(beginnings_.size())};
    beginnings_.push_back({nullptr, false, edge.to});
    beginnings_[from].goes_on = true;
  }
  return edge.to;
}

}  // namespace sml::claims
