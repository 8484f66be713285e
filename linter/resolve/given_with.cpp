#include "linter/resolve/given_with.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/words.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::OfferClaim;
using model::Product;

// "De regalo con cualquier": between what is given and what it comes with.
bool comes_with(std::string_view between) {
  static const text::Pattern pattern = worded(R"(^(?: {with} |[^.;:!?,]{0,40} {only_with} | {for_who} )(?:{one} ){0,2}$)", {
      {"with", {.es = "con|en|por", .en = "with|on", .pt = "com|em|n[oa]s?|por"}},
      {"only_with", {.es = "con|por la compra de|al (?:comprar|contratar|reservar|pedir|hacer(?:se|te)?)",
                     .en = "with|when you (?:buy|book|get|order)",
                     .pt = "com|na compra d[eoa]|ao (?:comprar|reservar|contratar|pedir)"}},
      {"for_who", {.es = "(?:para|a) (?:tod[oa]s |quien(?:es)? |l[oa]s que |cualquiera que )+(?:nos )?(?:veng|vien|ven)[a-z]* (?:al?|por)",
                   .en = "(?:for|to) (?:everyone|anyone|all) (?:who (?:comes?|books?)|coming|booking)(?: in)?(?: for)?",
                   .pt = "para (?:tod[oa]s |quem |[oa]s que )+(?:venh|vie|vem)[a-z]* (?:a|por|para)"}},
      {"one", {.es = "el|la|l[oa]s|una?|su|tu|vuestr[oa]|nuestr[oa]s?|cualquier|cada|tod[oa]s?|primer[ao]?",
               .en = "an?|the|your|any|every|each|first",
               .pt = "[oa]s?|uma?|(?:o )?seu|(?:a )?sua|qualquer|cada|tod[oa]s?"}},
  });
  return pattern.stands_in(between);
}

// "Con su limpieza, kit de higiene de regalo": before what it comes with, and between that and what is given.
bool leads_to(std::string_view before, std::string_view between) {
  static const text::Pattern leads = worded(R"(^[^a-z0-9]*(?:{with} (?:{one} ){0,2})$)", {
      {"with", {.es = "con|por", .en = "with", .pt = "com|por|na compra d[eoa]"}},
      {"one", {.es = "el|la|una?|su|tu|vuestr[oa]|cualquier|cada|tod[oa]",
               .en = "an?|the|your|any|every|each",
               .pt = "[oa]|uma?|(?:o )?seu|(?:a )?sua|qualquer|cada"}},
  });
  static const text::Pattern then = worded(R"(^(?:, ?| )(?:{to_you} ){0,2}(?:{give} )?(?:{one} )?$)", {
      {"to_you", {.es = "te|se|le|les|os|usted|ustedes", .en = "you|we", .pt = "voce|te|lhe"}},
      {"give", {.es = "llev[a-z]+|regal[a-z]+|damos|obten[a-z]+|recib[a-z]+",
                .en = "get|give(?: you)?|receive",
                .pt = "lev[a-z]+|ganh[a-z]+|oferecemos|damos|receb[a-z]+"}},
      {"one", {.es = "una?|el|la|su|tu", .en = "an?|the|your", .pt = "uma?|[oa]"}},
  });
  return leads.stands_in(before) && then.stands_in(between);
}

// Whether the conditions of an offer name a product by the first word of its name.
bool names(const Wording& conditions, const Product& product) {
  const Wording name = words_of(*product.name);
  return !name.words.empty() && std::ranges::any_of(conditions.words, [&](const Word& word) {
    return is_word_or_plural(word.folded, name.words.front().folded) || is_word_or_plural(name.words.front().folded, word.folded);
  });
}

bool tells_of(const ReadSentence& sentence, const Product& product) {
  return std::ranges::any_of(sentence.mentions, [&](const FactMention& mention) { return mention.as<Product>() == &product; });
}

}  // namespace

bool is_given_with_another(ReadText& read, const Claim& claim, const model::Offer& offer, const model::Facts& facts) {
  const ReadSentence& sentence = read.sentence(claim.sentence);
  const bool is_named = std::ranges::count(sentence.names.named, &offer) + std::ranges::count(sentence.names.coded, &offer) > 0;
  if (is_named || !is_given(claim.as<OfferClaim>()->mechanic.kind)) return false;
  const Wording conditions = words_of(*offer.conditions);
  const auto is_its_condition = [&](const auto& product) { return is_on(offer, *product) && names(conditions, *product); };
  const auto is_told_condition = [&](const auto& product) { return is_its_condition(product) && tells_of(sentence, *product); };
  if (std::ranges::none_of(*facts.products, is_its_condition) || std::ranges::any_of(*facts.products, is_told_condition)) return false;
  const StatedText& text = read.stated();
  return std::ranges::any_of(sentence.mentions, [&](const FactMention& mention) {
    const auto* product = mention.as<Product>();
    if (product == nullptr || is_on(offer, *product) || names(conditions, *product)) return false;
    const text::Range& it = mention.range;
    if (it.end <= claim.range.begin && leads_to(text.folded(sentence.range.begin, it.begin), text.folded(it.end, claim.range.begin))) return true;
    return it.begin >= claim.range.end && comes_with(text.folded(claim.range.end, it.begin));
  });
}

}  // namespace sml::resolve
