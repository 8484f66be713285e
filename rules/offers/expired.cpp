#include <algorithm>

#include "linter/resolve/validity.h"
#include "rules/facts/price_style.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

// "Margarita a $119": the price that a promise is read from, of a product whose own price is known.
const resolve::Price* price_that_promises(const resolve::Promise& promise, const rule::PostView& view) {
  if (!promise.text || promise.claim != nullptr) return nullptr;
  const std::vector<resolve::Price>& prices = view.reading.texts[*promise.text].prices;
  const auto price = std::ranges::find(prices, promise.range, &resolve::Price::range);
  return price != prices.end() && price->products.front()->price ? &*price : nullptr;
}

void tell_price(const resolve::Price& price, const resolve::Promise& promise, const rule::PostView& view, rule::Finding& finding) {
  const model::Product& product = *price.products.front();
  finding.say("price")
      .with("product", *product.name)
      .with("right", written_like(*product.price, promise.words, price.money, view.reading.texts[*promise.text].read_in));
}

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Promise* promise = first_promise_that_is(resolve::Standing::expired, view);
  if (promise == nullptr) return;
  const model::Offer& offer = *promise->offer;
  const time::Instant end = *resolve::validity(offer, view.client.zone).through;
  rule::Finding& finding = report_promise(*promise, view, report).with("offer", *offer.name);
  with_bound(finding, "end", *offer.valid_through, view);
  if (const resolve::Price* price = price_that_promises(*promise, view)) tell_price(*price, *promise, view, finding);
  finding.because(offer.valid_through.span, "valid_through", {{"gap", view.planned.publish - end}});
}

}  // namespace

extern const rule::Check offers_expired{check};

}  // namespace sml::rules
