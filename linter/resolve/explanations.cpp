#include "linter/resolve/explanations.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

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

// "La última va por nuestra cuenta", of three for two.
bool tells_which_is_free(const Promise& promise, const Promise& known, const StatedText& text) {
  static const text::Pattern one_of_them = whole_words({
      .es = "ultim[oa]|tercer[oa]?|cuart[oa]|segund[oa]",
      .en = "last|third|fourth|second|cheapest",
      .pt = "ultim[oa]|terceir[oa]|quart[oa]|segund[oa]",
  });
  const auto& mechanic = known.offer->mechanic;
  const bool is_n_for_m = mechanic && mechanic->kind == model::Mechanic::Kind::n_for_m;
  return is_n_for_m && known.sentence == promise.sentence && is_given(promise.claim->as<claims::OfferClaim>()->mechanic.kind) &&
         one_of_them.stands_in(text.folded(text.claims.sentences[promise.sentence]));
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
