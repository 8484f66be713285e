#include "linter/resolve/longer_names.h"

#include <algorithm>
#include <string>

#include "linter/resolve/common_words.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kOf = " de del da do of ";

// All words that the facts name places and the business with, folded, each between spaces.
std::string words_of_places(const model::Facts& facts) {
  std::string words;
  const auto add = [&](std::string_view name) { words += ' ' + text::folded_words(name) + ' '; };
  add(*facts.business->name);
  for (const auto& alias : *facts.business->aliases) add(*alias);
  for (const auto& location : *facts.locations) {
    add(*location->name);
    add(*location->address);
    for (const auto& alias : *location->aliases) add(*alias);
  }
  return words;
}

}  // namespace

bool goes_on_to_another_name(text::Range name, const Wording& wording, const model::Facts& facts) {
  const std::vector<Word>& words = wording.words;
  auto word = std::ranges::lower_bound(words, name.end, {}, [](const Word& one) { return one.range.end; });
  if (word == words.end() || word->range.end != name.end || !is_kind_word(word->folded)) return false;
  const auto follows = [&](std::size_t reached) { return word != words.end() && word->range.begin == reached + 1; };
  std::size_t reached = word->range.end;
  const auto step = [&] { reached = word++->range.end; };
  ++word;
  if (!follows(reached) || !is_in(kOf, word->folded)) return false;
  step();
  if (follows(reached) && is_article(word->folded)) step();
  if (!follows(reached) || !word->capital || !word->small_letters) return false;
  return !is_in(words_of_places(facts), word->folded);
}

}  // namespace sml::resolve
