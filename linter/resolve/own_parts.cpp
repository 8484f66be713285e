#include "linter/resolve/own_parts.h"

#include <algorithm>
#include <array>
#include <string>

#include "linter/resolve/common_words.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// Whose hours they are says phrasings_hours.cpp: another's than the business's.
constexpr std::string_view kParts =
    " foyer lobby vestibulo terraza terrace rooftop azotea jardin jardim garden gardens patio piscina piscinas alberca pool playground sauna ludoteca "
    "exposicion exhibition exposicao varanda terraco ";
constexpr std::string_view kOf = " de del da do of ";
constexpr std::string_view kCafes = " cafeteria cafe ";
// What a business with these in its name or sector may be called, too.
constexpr std::array<std::string_view, 13> kFood = {"cafe", "coffee", "resta", "bar", "tea", "panad", "padar", "past", "baker", "brunch", "choco", "comida", "food"};

// What the facts call the business and its places, folded.
std::string names_in(const model::Facts& facts) {
  std::string names = text::folded_words(*facts.business->name) + ' ' + text::folded_words(*facts.business->sector);
  for (const auto& place : *facts.locations) names += ' ' + text::folded_words(*place->name);
  return names;
}

bool says_kind(std::string_view names) {
  while (!names.empty()) {
    const std::string_view word = names.substr(0, names.find(' '));
    if (is_kind_word(word) || is_in(kParts, word)) return true;
    names.remove_prefix(std::min(names.size(), word.size() + 1));
  }
  return false;
}

}  // namespace

std::vector<text::Range> own_parts(const StatedText& text, const model::Facts& facts) {
  const std::string names = names_in(facts);
  const auto begins_name = [&](std::string_view word) { return names.starts_with(word) || names.find(' ' + std::string(word)) != std::string::npos; };
  const bool is_known = !facts.business->sector->empty() || says_kind(names);
  const bool may_be_cafe = !is_known || std::ranges::any_of(kFood, begins_name);
  std::vector<text::Range> own;
  bool belongs = false;   // "la cafetería de la piscina"
  for (const Word& word : text.wording.words) {
    const bool is_own = (is_in(kParts, word.folded) && begins_name(word.folded)) || (may_be_cafe && is_in(kCafes, word.folded));
    if (is_own && !belongs) own.push_back(word.range);
    belongs = is_in(kOf, word.folded) || (belongs && is_article(word.folded));
  }
  return own;
}

}  // namespace sml::resolve
