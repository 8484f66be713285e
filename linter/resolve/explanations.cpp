#include "linter/resolve/explanations.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "linter/resolve/spoken_numbers.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Whether the words stand in an offer's conditions; one word alone tells nothing.
bool stands_in_conditions(std::string_view words, const model::Offer& offer) {
  return words.find(' ') != std::string_view::npos && offer.conditions && text::fold(*offer.conditions).find(words) != std::string::npos;
}

// "La séptima noche es gratis", of seven for six, and "la más barata corre por nuestra cuenta", behind an offer: which of them it is, and no other thing.
bool tells_which_of(int count, const claims::Claim& claim, const StatedText& text) {
  static const NumberAlternatives ordinals = ordinal_words();
  static const text::Pattern which = worded(R"(^[^a-z0-9]*(?:{the} )?(?:{any}|({ordinal}))(?: {of_them})?(?: {is})?(?: {free})?$|\b{which}$)", {
      {"of_them", {.es = "un[oa]|unidad|de l[oa]s {cardinal}|noche",
                   .en = "one|of (?:them|the {cardinal})|night",
                   .pt = "um[a]?|unidade|d[oa]s {cardinal}|noite"}},
      {"is", {.es = "es|va|sale|corre|la ponemos", .en = "is|comes", .pt = "e|sai|vai|corre"}},
      {"free", {.es = "gratis|por (?:nuestra cuenta|cuenta de la casa|la casa)|de regalo",
                .en = "free|on us|on the house",
                .pt = "gratis|de graca|por (?:nossa conta|conta da casa)"}},
      {"the", {.es = "y|la|el", .en = "and|the", .pt = "e|[ao]"}},
      {"any", {.es = "ultim[oa]|mas barat[oa]|de menor (?:precio|valor)",
               .en = "last(?: one)?|cheapest",
               .pt = "ultim[oa]|mais barat[oa]|de menor (?:preco|valor)"}},
      {"ordinal", {.es = ordinals[0], .en = ordinals[1], .pt = ordinals[2]}},
      {"which", {.es = "cual es (?:la|el) gratis", .en = "which one is free", .pt = "qual [ea] (?:a |o )?(?:gratis|de graca)"}},
  });
  const std::string_view words = text.folded(text.claims.sentences[claim.sentence].begin, claim.range.end);
  const auto match = which.find(words);
  return match && (!match->has(1) || number_of(match->of(words, 1)) == count);
}

// "La última va por nuestra cuenta", of three for two.
bool tells_which_is_free(const Promise& promise, const Promise& known, const StatedText& text) {
  constexpr std::size_t kFarthest = 2;   // sentences behind it
  static const text::Pattern one_of_them = whole_words({
      .es = "ultim[oa]|tercer[oa]?|cuart[oa]|segund[oa]",
      .en = "last|third|fourth|second|cheapest",
      .pt = "ultim[oa]|terceir[oa]|quart[oa]|segund[oa]",
  });
  const auto& mechanic = known.offer->mechanic;
  const bool is_n_for_m = mechanic && mechanic->kind == model::Mechanic::Kind::n_for_m;
  if (!is_n_for_m || !is_given(promise.claim->as<claims::OfferClaim>()->mechanic.kind)) return false;
  if (known.sentence == promise.sentence && one_of_them.stands_in(text.folded(text.claims.sentences[promise.sentence]))) return true;
  return known.sentence < promise.sentence && promise.sentence - known.sentence <= kFarthest && tells_which_of(mechanic->take, *promise.claim, text);
}

}  // namespace

void drop_explanations(std::vector<Promise>& promises, const std::vector<StatedText>& texts) {
  const auto explains_another = [&](const Promise& promise) {
    if (promise.offer != nullptr || promise.claim == nullptr || !promise.text) return false;
    const StatedText& text = texts[*promise.text];
    const std::string_view words = text.folded(promise.claim->range);
    return std::ranges::any_of(promises, [&](const Promise& known) {
      return known.offer != nullptr && known.text == promise.text && (stands_in_conditions(words, *known.offer) || tells_which_is_free(promise, known, text));
    });
  };
  std::vector<Promise> kept;
  std::ranges::remove_copy_if(promises, std::back_inserter(kept), explains_another);
  promises = std::move(kept);
}

}  // namespace sml::resolve
