#include <string>

#include "linter/resolve/offer_days.h"
#include "linter/resolve/validity.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Promise* promise = first_promise_that_is(resolve::Standing::not_started, view);
  if (promise == nullptr) return;
  const model::Offer& offer = *promise->offer;
  const time::Instant start = *resolve::validity(offer, view.client.zone).from;
  rule::Finding& finding = report_promise(*promise, view, report).with("offer", *offer.name);
  with_bound(finding, "start", *offer.valid_from, view);
  const bool early = promise->stated != nullptr;
  finding.with("says", early ? "early" : "nothing")
      .with("period", early ? std::string(view.reading.texts[*promise->text].words(promise->stated->range)) : std::string());
  const time::Civil begin = view.client.zone.civil(start);
  const auto first = resolve::OfferDays(offer, view.client).next(begin.date);   // it may hold on certain weekdays only
  const bool is_later = first && first->date > begin.date;
  finding.with("begins", is_later ? "later" : "then").with("first", time::Civil{is_later ? first->date : begin.date});
  finding.because(offer.valid_from.span, "valid_from", {{"gap", start - view.planned.publish}});
}

}  // namespace

extern const rule::Check offers_not_started{check};

}  // namespace sml::rules
