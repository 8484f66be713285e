#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/resolve/price_counts.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/facts/price_style.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Mechanic;
using model::Money;
using model::Offer;
using model::Product;
using Kind = Mechanic::Kind;

constexpr std::int64_t kUnit = 100;              // hundredths
constexpr std::int64_t kWhole = 100 * kUnit;     // hundredths of a percent

// An offer that names no products may be on any, and so may one whose products are not all known.
bool may_be_on(const Offer& offer, const Product& product) { return offer.products->empty() || offer.products.gaps || resolve::is_on(offer, product); }

// What a product costs with an offer, exactly; nothing where the offer leaves its price as it is.
std::optional<std::int64_t> with_offer(const Offer& offer, const Money& price) {
  const Mechanic& mechanic = *offer.mechanic;
  switch (mechanic.kind) {
    case Kind::percent: return (price.hundredths * (kWhole - mechanic.percent_hundredths) + kWhole / 2) / kWhole;
    case Kind::amount_off: return resolve::is_comparable(mechanic.money, price) ? std::optional(price.hundredths - mechanic.money.hundredths) : std::nullopt;
    case Kind::special_price: return resolve::is_comparable(mechanic.money, price) ? std::optional(mechanic.money.hundredths) : std::nullopt;
    case Kind::n_for_m: return mechanic.take > 0 ? std::optional(price.hundredths * mechanic.pay / mechanic.take) : std::nullopt;
    case Kind::free:
    case Kind::gift: return 0;
    case Kind::free_shipping:
    case Kind::coupon:
    case Kind::other: break;
  }
  return std::nullopt;
}

// "Segundo par al 50%": nobody pays the half of one.
bool is_on_second(const Offer& offer) {
  static const text::Pattern second = resolve::worded(R"((?:^|[^a-z0-9]){words}(?:[^a-z0-9]|$))", {
      .es = "segund[oa]s?|2[oa]|2 ?(?:da|do)|tercer[oa]?|3er|3ra",
      .en = "second|2nd|third|3rd",
      .pt = "segund[oa]s?|2[oa]|terceir[oa]|3[oa]",
  });
  return second.stands_in(text::fold(*offer.name));
}

// Whether a post speaks of an offer, by more than by a price: a shop whose prices are whole may state the whole unit nearest to what it makes of one.
bool speaks_of(const rule::PostView& view, const Offer& offer, const Product& product) {
  const auto says_it = [&](const claims::Claim& claim) {
    const auto* money = claim.as<claims::MoneyClaim>();
    const auto* said = claim.as<claims::OfferClaim>();
    if (money != nullptr && resolve::is_same_money(money->money, *product.price)) return true;   // "38 € en vez de 45 €"
    return said != nullptr && !said->negated && (said->bare_word || said->mechanic.kind == Kind::special_price || said->mechanic.kind == offer.mechanic->kind);
  };
  const auto names_it = [&](const resolve::FactMention& mention) { return mention.as<Offer>() == &offer; };
  const auto speaks = [&](const resolve::StatedText& text) {
    return std::ranges::any_of(text.mentions, names_it) || std::ranges::any_of(text.claims.found, says_it);
  };
  return std::ranges::any_of(view.reading.texts, speaks) || std::ranges::any_of(*view.post.offers, [&](const auto& id) { return *id == *offer.id; });
}

// Whether an amount is one that was computed of a price, whichever way a half was rounded, or the whole unit nearest to it.
bool is_rounded(std::int64_t stated, std::int64_t exact) { return std::llabs(stated - exact) <= 1; }
bool is_nearest_unit(std::int64_t stated, std::int64_t exact, std::int64_t price) {
  return price % kUnit == 0 && stated % kUnit == 0 && stated < price && std::llabs(stated - exact) <= kUnit / 2;
}

bool is_price_with(const Money& stated, const Product& product, const Offer& offer, const rule::PostView& view) {
  if (!may_be_on(offer, product)) return false;
  if (!offer.mechanic) return true;   // nobody can read how it works
  const std::optional<std::int64_t> exact = with_offer(offer, *product.price);
  if (!exact) return false;
  const Kind kind = offer.mechanic->kind;
  const bool is_computed = kind == Kind::percent || kind == Kind::n_for_m;
  if (kind == Kind::n_for_m && !resolve::is_in_force(offer, view.planned.publish, view.client.zone) && !speaks_of(view, offer, product)) return false;
  if (stated.hundredths == *exact || !is_computed) return stated.hundredths == *exact;
  return is_rounded(stated.hundredths, *exact) || (is_nearest_unit(stated.hundredths, *exact, product.price->hundredths) && speaks_of(view, offer, product));
}

bool is_price_of(const Money& stated, const Product& product, const rule::PostView& view) {
  const model::Facts& facts = *view.client.facts;
  if (!product.price || resolve::is_same_money(stated, *product.price)) return true;
  if (is_unreadable(facts.offers)) return true;
  return std::ranges::any_of(*facts.offers, [&](const auto& offer) { return is_price_with(stated, product, *offer, view); });
}

// "149 pesos (8 dólares)", and "$149" where the facts say 149 USD: what a product costs in another currency is not known, beside its own price it is right.
bool is_converted(const resolve::Price& price, const resolve::StatedText& text) {
  const auto is_foreign = [&](const Product* product) { return product->price && !resolve::is_comparable(price.money, *product->price); };
  if (!std::ranges::all_of(price.products, is_foreign)) return false;
  const bool with_sign = text.words(price.range).find('$') != std::string_view::npos;
  const auto is_in_sign = [&](const Product* product) { return with_sign && product->price->hundredths == price.money.hundredths; };
  const auto is_own = [&](const resolve::Price& other) {
    return std::ranges::any_of(other.products, [&](const Product* product) {
      return std::ranges::find(price.products, product) != price.products.end() && resolve::is_comparable(other.money, *product->price);
    });
  };
  return std::ranges::any_of(price.products, is_in_sign) || std::ranges::any_of(text.prices, is_own);
}

// Whether a price may be that of its listed products together: more than the dearest of them costs and, where the facts know them all, no
// more than they cost one by one.
bool may_be_together(const resolve::Price& price) {
  constexpr std::int64_t kLeast = 115;   // percent that one costs with something else: what is nearer may be a slip
  if (price.together.count == 1) return price.together.with_others && 100 * price.money.hundredths >= kLeast * price.products.front()->price->hundredths;
  if (price.together.count < 2) return false;
  std::int64_t dearest = 0;
  std::int64_t all = 0;
  for (const Product* product : std::span(price.products).first(price.together.count)) {
    dearest = std::max(dearest, product->price->hundredths);
    all += product->price->hundredths;
  }
  return price.money.hundredths > dearest && (price.together.with_others || price.money.hundredths <= all);
}

// The offers on a product that hold at publication, with what one costs then, and what was probably meant: what it costs by the one that the post
// promises, else what is nearest to what it says. Of a 2x1, and of what is off a second one, nobody is told half a price.
struct OfferPrices {
  std::vector<std::string> told;
  Money meant;
};

OfferPrices prices_with_offers(const Product& product, const Money& stated, const rule::PostView& view, const auto& told) {
  OfferPrices prices{{}, *product.price};
  bool is_promised = false;
  const auto distance = [&](const Money& price) { return std::llabs(price.hundredths - stated.hundredths); };
  for (const auto& offer : *view.client.facts->offers) {
    const std::int64_t hundredths = with_offer(*offer, *product.price).value_or(product.price->hundredths);
    if (!resolve::is_in_force(*offer, view.planned.publish, view.client.zone) || !resolve::is_on(*offer, product) || offer->mechanic->kind == Kind::n_for_m ||
        is_on_second(*offer) || hundredths == product.price->hundredths || hundredths <= 0)
      continue;
    const Money price{hundredths, product.price->currency};
    prices.told.push_back(*offer->name + ": " + told(price));
    const bool promised = std::ranges::any_of(view.reading.promises, [&](const resolve::Promise& promise) { return promise.offer == &*offer; });
    if (promised || (!is_promised && distance(price) < distance(prices.meant))) prices.meant = price;
    is_promised = is_promised || promised;
  }
  return prices;
}

// Counts the amounts of a text, those of offers apart, that stand by no product with a price.
void count_uncompared(const resolve::StatedText& text, rule::Report& report) {
  const auto is_compared = [](const resolve::Price& price) {
    return std::ranges::any_of(price.products, [](const Product* product) { return product->price.written; });
  };
  for (const claims::Claim& claim : text.claims.found) {
    if (claim.as<claims::MoneyClaim>() == nullptr) continue;
    const auto holds_it = [&](const text::Range& range) { return text::holds(range, claim.range); };
    const bool compared =
        std::ranges::any_of(text.prices, [&](const resolve::Price& price) { return holds_it(price.range) && is_compared(price); }) ||
        std::ranges::any_of(text.claims.found, [&](const claims::Claim& other) { return other.as<claims::OfferClaim>() != nullptr && holds_it(other.range); });
    if (!compared) report.not_compared(model::Uncompared::price);
  }
}

// A price that is none of its product's, and the text that states it.
struct WrongPrice {
  const resolve::Price* price = nullptr;
  const resolve::StatedText* text = nullptr;

  const Product& product() const { return *price->products.front(); }
  std::string told(const Money& money) const { return written_like(money, text->words(price->range), price->money, text->read_in); }
};

// "30 € ahora y 30 € en abril": all amounts of its sentence together.
bool is_paid_in_parts(const resolve::Price& price, const Product& product, const resolve::StatedText& text) {
  std::vector<Money> amounts;
  for (const claims::Claim& claim : text.claims_in(price.sentence))
    if (const auto* money = claim.as<claims::MoneyClaim>()) amounts.push_back(money->money);
  const auto is_other = [&](const resolve::FactMention& mention) { return mention.as<Product>() != nullptr && mention.as<Product>() != &product; };
  if (!product.price || std::ranges::any_of(text.mentions_in(price.sentence), is_other)) return false;
  return resolve::are_instalments(amounts, *product.price, text.folded(text.claims.sentences[price.sentence]));
}

// "Dos noches en habitación doble, 136 €": by what its sentence counts beside the name.
bool is_counted(const resolve::Price& price, const Product& product, const resolve::StatedText& text) {
  const text::Range sentence = text.claims.sentences[price.sentence];
  return std::ranges::any_of(text.mentions_in(price.sentence), [&](const resolve::FactMention& mention) {
    if (mention.as<Product>() != &product || mention.range.end > price.range.begin) return false;
    const resolve::AroundPrice around{text.folded(sentence.begin, mention.range.begin), text.folded(mention.range.end, price.range.begin),
                                      text.folded(price.range.end, std::max(price.range.end, sentence.end))};
    return resolve::is_for_so_many(price.money, product, around) || resolve::is_for_one_of_many(price.money, product, around);
  });
}

// In the order of the texts, by place.
std::vector<WrongPrice> wrong_prices(const rule::PostView& view, rule::Report& report) {
  std::vector<WrongPrice> wrong;
  for (const resolve::StatedText& text : view.reading.texts) {
    count_uncompared(text, report);
    for (const resolve::Price& price : text.prices) {
      const auto fits = [&](const Product* product) {
        return is_price_of(price.money, *product, view) || is_counted(price, *product, text) || is_paid_in_parts(price, *product, text);
      };
      if (std::ranges::none_of(price.products, fits) && !may_be_together(price) && !is_converted(price, text)) wrong.push_back({&price, &text});
    }
  }
  return wrong;
}

void check(const rule::PostView& view, rule::Report& report) {
  const std::vector<WrongPrice> wrong = wrong_prices(view, report);
  if (wrong.empty()) return;
  const WrongPrice& first = wrong.front();
  OfferPrices offers = prices_with_offers(first.product(), first.price->money, view, [&](const Money& money) { return first.told(money); });
  rule::Finding& finding = report.at(first.text->span(first.price->range))
                               .say(offers.told.empty() ? "" : "offers")
                               .with("words", std::string(first.text->words(first.price->range)))
                               .with("product", *first.product().name)
                               .with("price", first.told(*first.product().price))
                               .with("offers", std::move(offers.told))
                               .with("right", first.told(offers.meant))
                               .because(first.product().price.span, "price");
  for (const WrongPrice& other : std::span(wrong).subspan(1))
    finding.because(other.text->span(other.price->range), "other", {{"product", *other.product().name}, {"price", other.told(*other.product().price)}});
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check facts_price_differs{check};

}  // namespace sml::rules
