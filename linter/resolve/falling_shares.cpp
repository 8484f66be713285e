#include "linter/resolve/falling_shares.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

void drop_falls_of_others(StatedText& stated) {
  static const text::Pattern falls = worded(R"(\b{words} $)", {.es = "(?:se )?(?:rebajan?|bajan?)|caen?",
                                                              .en = "(?:drops?|falls?|(?:comes?|goes) down)(?: by)?|cuts",
                                                              .pt = "ca(?:i|em)|baixam?|descem?"});
  static const text::Pattern share = text::Pattern::on_demand("^(?:un |el |uns? )?[0-9]+(?:[.,][0-9]+)? ?(?:%|por ciento|por cento|percent)$");
  static const text::Pattern comes_off = worded("{words}$", {.en = "comes? off"});
  static const text::Pattern code = text::Pattern::on_demand(R"(\b[a-z]{3,16}[0-9]{1,4}\b)");
  static const text::Pattern ours = whole_words({.es = "nuestr[oa]s?|todo lo|tod[oa] (?:la|el) (?:tienda|carta|local|coleccion)",
                                                 .en = "our|everything in",
                                                 .pt = "noss[oa]s?|tudo n[ao]|toda a (?:loja|colecao)"});
  std::erase_if(stated.claims.found, [&](const claims::Claim& claim) {
    if (claim.as<claims::OfferClaim>() == nullptr) return false;
    const text::Range sentence = stated.claims.sentences[claim.sentence];
    const std::string_view words = stated.folded(claim.range);
    const bool is_fall = comes_off.stands_in(words) || (share.stands_in(words) && falls.stands_in(stated.folded(sentence.begin, claim.range.begin)));
    if (!is_fall || code.stands_in(stated.folded(sentence)) || ours.stands_in(stated.folded(sentence.begin, claim.range.begin))) return false;
    return std::ranges::none_of(stated.mentions_in(claim.sentence), [&](const FactMention& mention) {
      const bool may_fall = mention.as<model::Product>() != nullptr || mention.as<model::Offer>() != nullptr;
      return may_fall && mention.range.end <= claim.range.end;
    });
  });
}

}  // namespace sml::resolve
