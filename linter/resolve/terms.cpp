#include "linter/resolve/terms.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::OfferClaim;
using model::Mechanic;
using model::Offer;
using Kind = Mechanic::Kind;

constexpr std::int64_t kWhole = 100'00;
constexpr std::int64_t kOnePercent = 1'00;
constexpr std::int64_t kRounding = 1'00;   // hundredths of a currency
constexpr std::int64_t kCent = 1;

Terms same_if(bool is_same) { return is_same ? Terms::same : Terms::other; }

bool costs_nothing(Kind kind) { return is_given(kind) || kind == Kind::free_shipping; }

// "La segunda gratis", "gratis" of nothing in particular: the other words for paying fewer.
bool says_one_more(const OfferClaim& claim) {
  static const text::Pattern one_more = worded("^(?:{the} )?{other}?(?: |$)", {
      {"the", {.es = "l[ao]"}},
      {"other", {.es = "otr[ao]|segund[ao]|2d[ao]|tercer[ao]", .en = "other|second|third", .pt = "outr[ao]|segund[ao]|terceir[ao]"}},
  });
  return claim.thing.empty() || one_more.stands_in(claim.thing);
}

// The share that is left to pay, of those mechanics that say one; in hundredths of a percent.
std::int64_t share_off(const Mechanic& mechanic) {
  if (mechanic.kind == Kind::percent) return mechanic.percent_hundredths;
  if (mechanic.kind == Kind::n_for_m && mechanic.take > 0) return kWhole * (mechanic.take - mechanic.pay) / mechanic.take;
  return 0;
}

// "A third off": what a shop writes as 33, 33.3 or 34 percent; in hundredths of a percent.
bool is_so_many_thirds(std::int64_t stated, std::int64_t known) {
  constexpr std::int64_t kNear = 2'00;   // of what three of them come to
  const std::int64_t wholes = (3 * stated + kWhole / 2) / kWhole;
  return std::llabs(3 * known - wholes * kWhole) <= kNear;
}

std::int64_t price_under(const Mechanic& mechanic, std::int64_t price) {
  if (mechanic.kind == Kind::special_price) return mechanic.money.hundredths;
  if (mechanic.kind == Kind::free) return 0;
  if (mechanic.kind == Kind::amount_off) return price - mechanic.money.hundredths;
  return price - price * share_off(mechanic) / kWhole;
}

// The prices of the products that an offer is on, all of them where it names none, and what those that it names cost together: "£30 for a cut and a trim".
std::vector<std::int64_t> prices_of(const Offer& offer, const model::Facts& facts) {
  std::vector<std::int64_t> prices;
  for (const auto& product : *facts.products) {
    const auto is_it = [&](const auto& id) { return *id == *product->id; };
    if (product->price && (offer.products->empty() || std::ranges::any_of(*offer.products, is_it))) prices.push_back(product->price->hundredths);
  }
  if (prices.size() > 1 && !offer.products->empty()) prices.push_back(std::accumulate(prices.begin(), prices.end(), std::int64_t{0}));
  return prices;
}

bool states_amount(Kind kind) { return kind == Kind::special_price || kind == Kind::amount_off; }

// Two ways of saying how much less is paid, worked out on the prices of the offer's products; rounded as shops round.
Terms compare_prices(const Mechanic& stated, const Offer& offer, const model::Facts& facts) {
  const std::vector<std::int64_t> prices = prices_of(offer, facts);
  const bool may_be_of_another = offer.products->empty() && (stated.kind == Kind::special_price || offer.mechanic->kind == Kind::special_price);
  if (prices.empty() || may_be_of_another) return states_amount(stated.kind) ? Terms::unknown : Terms::other;
  const auto is_same = [&](std::int64_t price) { return std::llabs(price_under(stated, price) - price_under(*offer.mechanic, price)) < kRounding; };
  return same_if(std::ranges::any_of(prices, is_same));
}

bool is_price_about(const model::Money& amount, const Offer& offer, const model::Money& price, std::int64_t rounding) {
  const Mechanic& mechanic = *offer.mechanic;
  if (!is_comparable(amount, price)) return false;
  // of one that is paid it is the plain price
  if (mechanic.kind == Kind::n_for_m) return mechanic.pay > 1 && price.hundredths * mechanic.pay == amount.hundredths;
  if (mechanic.kind != Kind::percent && mechanic.kind != Kind::amount_off) return false;
  return std::llabs(price_under(mechanic, price.hundredths) - amount.hundredths) <= rounding;
}

// "Sorteo", and a coupon whose value its code alone knows.
bool says_no_terms(Kind kind) { return kind == Kind::other || kind == Kind::coupon; }

// "30 € de descuento" on what costs 30 €, which the facts call free.
bool is_all_off(const Mechanic& stated, const Offer& offer, const model::Facts& facts) {
  return stated.kind == Kind::amount_off && offer.mechanic->kind == Kind::free && compare_prices(stated, offer, facts) == Terms::same;
}

Terms compare_codes(const OfferClaim& claim, const Offer& offer) {
  if (claim.code.empty() || !offer.code) return Terms::unknown;
  return same_if(text::fold(claim.code) == text::fold(*offer.code));
}

}  // namespace

bool is_comparable(const model::Money& a, const model::Money& b) { return a.currency == b.currency || a.currency.empty() || b.currency.empty(); }

bool is_given(model::Mechanic::Kind kind) { return kind == model::Mechanic::Kind::free || kind == model::Mechanic::Kind::gift; }

bool is_on(const Offer& offer, const model::Product& product) {
  return std::ranges::any_of(*offer.products, [&](const auto& id) { return *id == *product.id; });
}

bool is_same_money(const model::Money& a, const model::Money& b) { return a.hundredths == b.hundredths && is_comparable(a, b); }

bool is_same_mechanic(const OfferClaim& claim, const Mechanic& known) {
  const bool in_thirds = claim.is_rounded && claim.mechanic.kind == Kind::percent && known.kind == Kind::percent;
  return in_thirds ? is_so_many_thirds(claim.mechanic.percent_hundredths, known.percent_hundredths) : claim.mechanic == known;
}

bool is_price_under(const model::Money& amount, const Offer& offer, const model::Money& price) { return is_price_about(amount, offer, price, kRounding); }
bool is_exactly_under(const model::Money& amount, const Offer& offer, const model::Money& price) { return is_price_about(amount, offer, price, kCent); }

Terms compare_terms(const OfferClaim& claim, const Offer& offer, const model::Facts& facts) {
  if (claim.mechanic.kind == Kind::coupon) return compare_codes(claim, offer);
  if (claim.bare_word || !offer.mechanic) return Terms::unknown;
  const Mechanic& stated = claim.mechanic;
  const Mechanic& known = *offer.mechanic;
  if (says_no_terms(stated.kind) || says_no_terms(known.kind)) return Terms::unknown;
  if (costs_nothing(stated.kind)) return same_if(costs_nothing(known.kind) || (known.kind == Kind::n_for_m && says_one_more(claim)));
  if (costs_nothing(known.kind)) return same_if(is_all_off(stated, offer, facts));
  if (stated.kind == known.kind) return same_if(states_amount(stated.kind) ? is_same_money(stated.money, known.money) : is_same_mechanic(claim, known));
  if (states_amount(stated.kind) || states_amount(known.kind)) return compare_prices(stated, offer, facts);
  return same_if(std::llabs(share_off(stated) - share_off(known)) < kOnePercent);   // "3x2: un 33% menos"
}

bool stands_alone(const OfferClaim& claim) { return claim.mechanic.kind == Kind::percent || claim.mechanic.kind == Kind::n_for_m; }

bool gives_something_else(const OfferClaim& claim, const Offer& offer) {
  // one of what is offered, or what comes with it
  static const text::Pattern of_it = whole_words({
      .es = "cancelacion|devolucion|manual|chic[oa]|barat[oa]|menor|tuy[oa]|suy[oa]",
      .en = "cancellation|cancellations|returns?|nights?|sleep|refills?",
      .pt = "cancelamento|devolucao|avaliacao|manual|menor|barat[oa]|dela|dele",
  });
  if (offer.mechanic->kind == Kind::n_for_m || of_it.stands_in(text::folded_words(claim.thing))) return false;   // what is free is the one more
  if (!is_given(claim.mechanic.kind) || claim.thing.empty() || is_given(offer.mechanic->kind)) return false;
  const std::string thing = text::folded_words(claim.thing);
  const auto holds_it = [&](const std::string& words) { return text::folded_words(words).find(thing) != std::string::npos; };
  return !holds_it(*offer.name) && !holds_it(*offer.conditions) && std::ranges::none_of(*offer.aliases, [&](const auto& alias) { return holds_it(*alias); });
}

}  // namespace sml::resolve
