#include <algorithm>

#include "linter/claims/calendar.h"
#include "linter/resolve/stated_period.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

using claims::TimeClaim;

// How a text states the bound that is wrong: "until", "from", or "day" for a day of its own.
std::string_view way_of(const TimeClaim& stated, const claims::DaySpan& days, bool late, bool is_end) {
  if (days.first && days.last && *days.first == *days.last && stated.shape != TimeClaim::Shape::until && !is_end) return "day";
  return late && days.last ? "until" : "from";
}

// The stated bound, cut at publication: a day, or a moment where the same day's time is what is wrong.
void with_stated(rule::Finding& finding, const TimeClaim& stated, const claims::DaySpan& days, bool late, bool is_end, time::Civil bound,
                 const rule::PostView& view) {
  const time::Date day =
      late ? days.last.value_or(days.first.value_or(bound.date)) : std::max(days.first.value_or(bound.date), view.planned.publish_civil.date);
  const auto value = claims::value_of(stated, view.planned.publish_civil);
  auto clock = value ? late && value->last_clock ? value->last_clock : value->first_clock : std::nullopt;
  if (day != bound.date) clock = std::nullopt;
  const time::Civil civil{day, clock ? clock->hour : 0, clock ? clock->minute : 0};
  finding.with("stated", civil).with("stated_says", clock ? "moment" : "day").with("way", std::string(way_of(stated, days, late, is_end)));
}

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Promise* promise = first_promise_that_is(resolve::Standing::period_differs, view);
  if (promise == nullptr) return;
  const model::Offer& offer = *promise->offer;
  const resolve::StatedText& text = view.reading.texts[*promise->text];
  const auto& stated = *promise->stated->as<TimeClaim>();
  const text::Range& range = promise->stated->range;
  const std::string words(text.words(range));
  const bool late = resolve::period_fault(stated, words, offer, view.client, view.planned) == resolve::PeriodFault::ends_late;
  const time::WrittenMoment& bound = late ? *offer.valid_through : *offer.valid_from;
  rule::Finding& finding = report_promise(*promise, view, report).say(late ? "late" : "early").with("offer", *offer.name);
  finding.at = text.span(range);
  with_bound(finding, "bound", bound, view);
  with_stated(finding, stated, *claims::bounds_meant(stated, view.planned.publish_civil.date), late, resolve::is_told_as_end(*promise->stated, text),
              written_civil(bound, view.client.zone), view);
  finding.because(late ? offer.valid_through.span : offer.valid_from.span, late ? "valid_through" : "valid_from");
}

}  // namespace

extern const rule::Check offers_period_differs{check};

}  // namespace sml::rules
