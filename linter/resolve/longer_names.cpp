#include "linter/resolve/longer_names.h"

#include <algorithm>
#include <string>

#include "linter/resolve/common_words.h"
#include "linter/text/fold.h"

namespace sml::resolve {
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

bool goes_on_to_another_name(text::Range name, const Wording& wording, std::string_view known) {
  const std::vector<Word>& words = wording.words;
  auto word = std::ranges::lower_bound(words, name.end, {}, [](const Word& one) { return one.range.end; });
  if (word == words.end() || word->range.end != name.end || !is_kind_word(word->folded)) return false;
  const auto follows = [&](std::size_t reached) { return word != words.end() && word->range.begin == reached + 1; };
  std::size_t reached = word->range.end;
  const auto step = [&] { reached = word++->range.end; };
  ++word;
  if (!follows(reached) || !is_in(kOfWords, word->folded)) return false;
  step();
  if (follows(reached) && is_article(word->folded)) step();
  constexpr std::string_view kNoNames = " siempre navidad reyes verano invierno primavera otono pascua noche dia ";   // "la Tienda de Navidad" may be one's own
  if (!follows(reached) || !word->capital || !word->small_letters || is_common_word(word->folded) || is_in(kNoNames, word->folded)) return false;
  return !is_in(known, word->folded);
}

}  // namespace sml::resolve
