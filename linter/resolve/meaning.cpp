#include "linter/resolve/meaning.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

#include "linter/base/word_list.h"
#include "linter/resolve/admission.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/said_on.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::OfferClaim;
using model::Mechanic;
using model::Offer;
using model::Product;
using Kind = Mechanic::Kind;

constexpr std::size_t kShortestWord = 3;

bool works_alike(const OfferClaim& claim, const Offer& offer) {
  const Kind stated = claim.mechanic.kind;
  const Kind known = offer.mechanic->kind;
  if (stated == Kind::coupon) return known == Kind::coupon || offer.code.written;
  return stated == known || (is_given(stated) && is_given(known));
}

bool agrees(const OfferClaim& claim, const Offer& offer) {
  if (!works_alike(claim, offer)) return false;
  const Mechanic& stated = claim.mechanic;
  switch (stated.kind) {
    case Kind::coupon: return claim.code.empty();
    case Kind::amount_off:
    case Kind::special_price: return is_same_money(stated.money, offer.mechanic->money);
    case Kind::free:
    case Kind::gift: return true;
    default: return is_same_mechanic(claim, *offer.mechanic);
  }
}

template <class Condition>
Offers those(const Offers& offers, Condition condition) {
  Offers found;
  std::ranges::copy_if(offers, std::back_inserter(found), [&](const Offer* offer) { return condition(*offer); });
  return found;
}

// What a draw is called, which tells nothing of what is drawn.
bool names_a_draw(std::string_view folded) {
  static const text::Pattern draw = whole_words({.es = "sorteos?|rifas?|concursos?",
                                                 .en = "giveaways?|raffles?|draws?|competition",
                                                 .pt = "sorteios?|rifas?|passatempos?"});
  return draw.stands_in(folded);
}

// The words that a free thing or a gift is called by in a text, of which one is enough to mean it.
class Thing {
 public:
  explicit Thing(std::string_view words) : is_admission_(says_admission(words)), wording_(words_of(words)) {
    std::erase_if(wording_.words, [](const Word& word) { return word.folded.size() < kShortestWord || is_article(word.folded); });
  }

  bool is_admission() const { return is_admission_; }

  bool is_called(std::string_view name) const {
    const Wording called = words_of(name);
    return std::ranges::any_of(wording_.words, [&](const Word& word) { return holds(called, word); });
  }

  // By all of them, and by all that tells in the name.
  bool is_called_whole(std::string_view name) const {
    Wording called = words_of(name);
    const auto tells_nothing = [&](const Word& word) {
      return word.folded.size() < kShortestWord || is_article(word.folded) || word.folded == "del" || names_a_draw(word.folded);
    };
    std::erase_if(called.words, tells_nothing);
    const auto are_in = [](const Wording& some, const Wording& all) {
      return std::ranges::all_of(some.words, [&](const Word& word) { return holds(all, word); });
    };
    return !wording_.words.empty() && are_in(wording_, called) && are_in(called, wording_);
  }

 private:
  static bool holds(const Wording& called, const Word& word) {
    return std::ranges::any_of(called.words,
                               [&](const Word& other) { return is_word_or_plural(word.folded, other.folded) || is_word_or_plural(other.folded, word.folded); });
  }

  bool is_admission_;
  Wording wording_;   // without articles and what is too short
};

bool names_its_thing(const Offer& offer, const Thing& thing, const SentenceNames& sentence, const model::Facts& facts) {
  if (std::ranges::any_of(sentence.products, [&](const Product* product) { return is_on(offer, *product); })) return true;
  if (thing.is_called(*offer.name) || std::ranges::any_of(*offer.aliases, [&](const auto& alias) { return thing.is_called(*alias); })) return true;
  // "free entry" to what calls it "entrada"
  const auto is_called = [&](const auto& name) { return thing.is_called(*name) || (thing.is_admission() && says_admission(text::fold(*name))); };
  const auto is_the_thing = [&](const auto& product) {
    return is_on(offer, *product) && (is_called(product->name) || std::ranges::any_of(*product->aliases, is_called));
  };
  return std::ranges::any_of(*facts.products, is_the_thing);
}

// "Cuotas sin interés": no draw is meant by what is called so, and by what is called a draw no credit.
bool is_of_another_kind(const Offer& offer, const OfferClaim& claim) {
  static const text::Pattern credit = whole_words({.es = "interes|intereses|cuotas|meses|financiamiento|financiacion|msi",
                                                   .en = "interest|instal?ments?|financ(?:e|ing)",
                                                   .pt = "juros|parcelas|parcelamento|financiamento"});
  if (claim.mechanic.kind != Kind::other) return false;
  const std::string name = text::fold(*offer.name);
  return claim.on_credit ? names_a_draw(name) : credit.stands_in(name);
}

bool fits_by_mechanic(const Offer& offer, const OfferClaim& claim, const Thing& thing, const SentenceNames& sentence, const model::Facts& facts) {
  if (!agrees(claim, offer) || is_of_another_kind(offer, claim)) return false;
  if (is_given(claim.mechanic.kind)) return names_its_thing(offer, thing, sentence, facts);
  if (is_of_another_product(sentence.on, offer, facts)) return false;
  if (sentence.products.empty() || offer.products->empty()) return true;
  return std::ranges::any_of(sentence.products, [&](const Product* product) { return is_on(offer, *product); });
}

// "Botas a solo $175": what a product of the sentence costs with 30% off; to the cent with a coupon that the sentence does not speak of.
bool fits_by_price(const Offer& offer, const OfferClaim& claim, const SentenceNames& sentence) {
  if (claim.mechanic.kind != Kind::special_price) return false;
  const bool is_spoken_of = !offer.code.written || std::ranges::count(sentence.coded, &offer) + std::ranges::count(sentence.named, &offer) > 0;
  const auto is_it = is_spoken_of ? is_price_under : is_exactly_under;
  return std::ranges::any_of(sentence.products, [&](const Product* product) {
    return (offer.products->empty() || is_on(offer, *product)) && product->price && is_it(claim.mechanic.money, offer, *product->price);
  });
}

// "50 € de descuento" of what the facts give at a special price, "la segunda gratis" of a 2x1: the same, said otherwise.
bool is_said_otherwise(const Offer& offer, const OfferClaim& claim, const SentenceNames& sentence, const model::Facts& facts) {
  const Kind stated = claim.mechanic.kind;
  const Kind known = offer.mechanic->kind;
  const bool of_price =
      (stated == Kind::amount_off || stated == Kind::percent) && (known == Kind::special_price || known == Kind::amount_off || known == Kind::percent);
  const bool of_all = stated == Kind::amount_off && known == Kind::free && sentence.products.size() == 1;   // "inscripción gratis, te ahorras $300"
  const bool of_number = is_given(stated) && known == Kind::n_for_m && !claim.thing.empty();
  const auto is_its = [&](const Product* product) { return is_on(offer, *product); };
  const bool names_its = std::ranges::any_of(sentence.products, is_its);
  const bool names_none = sentence.products.empty() && claim.thing.find(' ') == std::string::npos;   // "la segunda", not "el segundo café"
  if (!((of_price || of_all) && names_its) && !(of_number && !offer.products->empty() && (names_its || names_none))) return false;
  return compare_terms(claim, offer, facts) == Terms::same;
}

// "$145 instead of $174" of a 6x5: what six would cost, and five do.
bool is_paid_for_fewer(const model::Money& now, const Offer& offer, const model::Money& before) {
  const Mechanic& mechanic = *offer.mechanic;
  return mechanic.kind == Kind::n_for_m && !offer.products->empty() && is_comparable(now, before) &&
         before.hundredths * mechanic.pay == now.hundredths * mechanic.take;
}

// "We're giving away 3 mystery boxes" of a "Mystery box giveaway", of which the facts do not say how it works.
bool is_given_by_name(const Offer& offer, const OfferClaim& claim, const Thing& thing) {
  return is_given(claim.mechanic.kind) && offer.mechanic->kind == Kind::other && thing.is_called_whole(*offer.name);
}

// One of which the facts name no products, and which nobody has to ask for.
bool is_on_everything(const Offer& offer) { return offer.products->empty() && !offer.products.gaps && !offer.code.written; }

Offers all_offers(const model::Facts& facts) {
  Offers all;
  for (const auto& offer : *facts.offers) all.push_back(&*offer);
  return all;
}

}  // namespace

const Offer* offer_with_code(std::string_view code, const model::Facts& facts) {
  const std::string wanted = text::fold(code);
  for (const auto& offer : *facts.offers)
    if (offer->code && text::fold(*offer->code) == wanted) return &*offer;
  return nullptr;
}

Offers offers_meant(const OfferClaim& claim, const SentenceNames& sentence, const Offers& entries, const model::Facts& facts) {
  if (!claim.code.empty())
    if (const Offer* coded = offer_with_code(claim.code, facts)) return {coded};
  if (claim.bare_word) return entries.empty() ? sentence.named : entries;
  const Thing thing(claim.thing);
  const auto agreeing = [&](const Offer& offer) { return agrees(claim, offer); };
  const auto alike = [&](const Offer& offer) { return works_alike(claim, offer); };
  const auto by_mechanic = [&](const Offer& offer) { return fits_by_mechanic(offer, claim, thing, sentence, facts); };
  for (Offers found : {those(sentence.coded, agreeing), those(entries, agreeing), those(sentence.named, agreeing), those(sentence.coded, alike),
                       those(entries, alike), those(sentence.named, alike)})
    if (!found.empty()) return found;
  const auto by_price = [&](const Offer& offer) { return fits_by_price(offer, claim, sentence); };
  const auto may_have_it = [&](const Offer& offer) { return claim.code.empty() || offer.code.written; };   // a code that nobody knows
  const auto otherwise = [&](const Offer& offer) { return is_said_otherwise(offer, claim, sentence, facts); };
  const auto by_name = [&](const Offer& offer) { return is_given_by_name(offer, claim, thing); };
  for (const Offers& found : {those(all_offers(facts), by_mechanic), those(all_offers(facts), by_price), those(all_offers(facts), otherwise),
                              those(all_offers(facts), by_name), sentence.coded, entries, sentence.named})
    if (const Offers fitting = those(found, may_have_it); !fitting.empty()) return fitting;
  return {};
}

Offers offers_at_price(const model::Money& money, const Product& product, const model::Facts& facts) {
  if (product.price && is_same_money(*product.price, money)) return {};
  const auto is_exact = [&](const Offer& offer) { return offer.mechanic->kind == Kind::special_price && is_same_money(offer.mechanic->money, money); };
  const auto comes_to_it = [&](const Offer& offer) {
    return offer.mechanic->kind != Kind::special_price && product.price && is_exactly_under(money, offer, *product.price);
  };
  const auto on_it = [&](const auto& costs_that) {
    return those(all_offers(facts), [&](const Offer& offer) { return costs_that(offer) && is_on(offer, product); });
  };
  if (Offers exact = on_it(is_exact); !exact.empty()) return exact;
  if (Offers computed = on_it(comes_to_it); !computed.empty()) return computed;
  return those(all_offers(facts), [&](const Offer& offer) { return is_on_everything(offer) && comes_to_it(offer); });
}

Offers offers_computed(const OfferClaim& claim, std::span<const claims::Claim> sentence, std::span<const FactMention> mentions, const model::Facts& facts) {
  if (claim.mechanic.kind != Kind::special_price) return {};
  const model::Money& now = claim.mechanic.money;
  const auto is_its = [](const Offer& offer, const FactMention& mention) {
    const auto* product = mention.as<Product>();
    return mention.as<Offer>() == &offer || (product != nullptr && is_on(offer, *product));
  };
  const auto comes_to_it = [&](const Offer& offer, const claims::Claim& other) {
    const auto* before = other.as<claims::MoneyClaim>();
    return before != nullptr && before->money.hundredths > now.hundredths &&
           (is_price_under(now, offer, before->money) || is_paid_for_fewer(now, offer, before->money));
  };
  return those(all_offers(facts), [&](const Offer& offer) {
    if (std::ranges::none_of(sentence, [&](const claims::Claim& other) { return comes_to_it(offer, other); })) return false;
    return is_on_everything(offer) || std::ranges::any_of(mentions, [&](const FactMention& mention) { return is_its(offer, mention); });
  });
}

bool is_own_price(const OfferClaim& claim, const SentenceNames& sentence, const model::Facts& facts) {
  if (claim.mechanic.kind != Kind::special_price) return false;
  const auto costs_that = [&](const Product& product) { return product.price && is_same_money(*product.price, claim.mechanic.money); };
  if (!sentence.products.empty()) return std::ranges::any_of(sentence.products, [&](const Product* product) { return costs_that(*product); });
  return std::ranges::any_of(*facts.products, [&](const auto& product) { return costs_that(*product); });
}

const Offer* chosen(const Offers& candidates, time::Instant publication, const time::Zone& zone) {
  const auto last_instant = [&](const Offer* offer) {
    const auto through = validity(*offer, zone).through;
    return through ? through->seconds : std::numeric_limits<std::int64_t>::max();
  };
  const Offer* latest = nullptr;
  for (const Offer* offer : candidates) {
    if (is_in_force(*offer, publication, zone)) return offer;
    if (latest == nullptr || last_instant(offer) > last_instant(latest)) latest = offer;
  }
  return latest;
}

}  // namespace sml::resolve
