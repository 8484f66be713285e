#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Promise* promise = first_promise_that_is(resolve::Standing::withdrawn, view);
  if (promise == nullptr) return;
  const model::Offer& offer = *promise->offer;
  rule::Finding& finding = report_promise(*promise, view, report)
                               .with("offer", *offer.name)
                               .with("status", std::string(model::name_of(*offer.status)))
                               .because(offer.status.span, "status");
  if (offer.since) {
    with_bound(finding, "since", *offer.since, view);
    finding.because(offer.since.span, "since");
  } else {
    finding.with("since_says", "nothing").with("near", "apart");
  }
}

}  // namespace

extern const rule::Check offers_withdrawn{check};

}  // namespace sml::rules
