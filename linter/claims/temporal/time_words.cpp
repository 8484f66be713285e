#include "linter/claims/temporal/time_words.h"

#include <algorithm>

namespace sml::claims {
namespace {

std::size_t words_in(std::string_view phrase) { return static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1; }

}  // namespace

TimeWords::TimeWords(std::span<const TimeWord> words, const NumberTables& numbers, bool is_english) : numbers_(&numbers), is_english_(is_english) {
  for (const TimeWord& word : words) {
    const std::string_view first = word.word.substr(0, word.word.find(' '));
    Beginning& beginning = beginnings_[first];
    beginning.longest = std::max(beginning.longest, words_in(word.word));
    if (first.size() < word.word.size()) {
      phrases_.emplace(word.word, &word);
      phrases_filter_.add(word.word);
    } else {
      beginning.alone = &word;
    }
    first_words_.add(first);
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

const TimeWord* TimeWords::find(std::string_view words) const {
  if (words.find(' ') == std::string_view::npos) return beginning_with(words).alone;
  if (!phrases_filter_.may_hold(words)) return nullptr;
  const auto found = phrases_.find(words);
  return found == phrases_.end() ? nullptr : found->second;
}

TimeWords::Beginning TimeWords::beginning_with(std::string_view word) const {
  if (!first_words_.may_hold(word)) return {};
  const auto found = beginnings_.find(word);
  return found == beginnings_.end() ? Beginning{} : found->second;
}

}  // namespace sml::claims
