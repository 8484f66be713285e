#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Promise* promise = first_promise_that_is(resolve::Standing::expired, view);
  if (promise == nullptr) return;
  const model::Offer& offer = *promise->offer;
  const time::Instant end = *resolve::validity(offer, view.client.zone).through;
  rule::Finding& finding = report_promise(*promise, view, report).with("offer", *offer.name);
  with_bound(finding, "end", *offer.valid_through, view);
  finding.because(offer.valid_through.span, "valid_through", {{"gap", view.planned.publish - end}});
}

}  // namespace

extern const rule::Check offers_expired{check};

}  // namespace sml::rules
