#include "linter/resolve/own_parts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/first_letters.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// Whose hours they are says phrasings_hours.cpp: another's than the business's.
constexpr auto kParts = std::to_array<std::string_view>({
    "foyer", "lobby", "vestibulo", "terraza", "terrace", "rooftop", "azotea", "jardin",
    "jardim", "garden", "gardens", "patio", "piscina", "piscinas", "alberca", "pool",
    "playground", "sauna", "ludoteca", "exposicion", "exhibition", "exposicao", "varanda", "terraco",
});
constexpr std::array<std::string_view, 2> kCafes = {"cafeteria", "cafe"};
constexpr Beginnings kBeginnings = [] {
  Beginnings begin;
  for (const std::string_view word : kParts) begin.add(word);
  for (const std::string_view word : kCafes) begin.add(word);
  return begin;
}();
// What a business with these in its name or sector may be called, too.
constexpr std::array<std::string_view, 13> kFood = {"cafe", "coffee", "resta", "bar", "tea", "panad", "padar",
                                                    "past", "baker", "brunch", "choco", "comida", "food"};

// What the facts call the business and its places, folded.
std::string names_in(const model::Facts& facts) {
  std::string names = text::folded_words(*facts.business->name) + ' ' + text::folded_words(*facts.business->sector);
  for (const auto& place : *facts.locations) names += ' ' + text::folded_words(*place->name);
  return names;
}

bool says_kind(std::string_view names) {
  return std::ranges::any_of(base::parts_between(names, " "), [](std::string_view word) { return is_kind_word(word) || base::is_among(kParts, word); });
}

// "La cafetería de la piscina".
bool belongs(const Wording& wording, std::size_t at) {
  while (at > 0 && is_article(wording.words[at - 1].folded)) --at;
  return at > 0 && is_in(kOfWords, wording.words[at - 1].folded);
}

// The words that this business may be called by.
std::vector<std::string_view> own_words(const model::Facts& facts) {
  const std::string names = ' ' + names_in(facts);
  const auto begins_name = [&](std::string_view word) { return names.find(std::string(" ").append(word)) != std::string::npos; };
  std::vector<std::string_view> own;
  std::ranges::copy_if(kParts, std::back_inserter(own), begins_name);
  const bool is_known = !facts.business->sector->empty() || says_kind(names);
  if (!is_known || std::ranges::any_of(kFood, begins_name)) own.insert(own.end(), kCafes.begin(), kCafes.end());
  return own;
}

// "La taquilla abre a las 17" of a place that is called Taquilla; but "la taquilla del auditorio".
void add_places_named_small(const StatedText& text, const model::Facts& facts, std::vector<text::Range>& own) {
  const std::vector<Word>& words = text.wording.words;
  for (const auto& place : *facts.locations) {
    const std::string name = text::folded_words(*place->name);
    if (name.empty() || name.find(' ') != std::string::npos) continue;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool is_of_another = at + 1 < words.size() && is_in(kOfWords, words[at + 1].folded);
      if (words[at].folded == name && !words[at].capital && !is_of_another) own.push_back(words[at].range);
    }
  }
}

}  // namespace

std::vector<text::Range> own_parts(const StatedText& text, const model::Facts& facts) {
  std::vector<text::Range> own;
  std::optional<std::vector<std::string_view>> named;   // most texts name no part
  for (std::size_t at = 0; at < text.wording.words.size(); ++at) {
    const Word& word = text.wording.words[at];
    if (!kBeginnings.holds(word.letters) || (!base::is_among(kParts, word.folded) && !base::is_among(kCafes, word.folded)) || belongs(text.wording, at))
      continue;
    if (!named) named = own_words(facts);
    if (base::is_among(*named, word.folded)) own.push_back(word.range);
  }
  add_places_named_small(text, facts, own);
  std::ranges::sort(own, {}, &text::Range::begin);
  return own;
}

}  // namespace sml::resolve
