#include "linter/claims/calendar.h"
#include "linter/resolve/offer_days.h"
#include "linter/time/minutes.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

// The day that is stated, where it is one: that of "hoy jueves desde las 20", too.
std::optional<time::Date> day_stated(const claims::Claim* claim, const rule::PostView& view) {
  const auto* stated = claim == nullptr ? nullptr : claim->as<claims::TimeClaim>();
  const auto days = stated == nullptr ? std::nullopt : claims::bounds_meant(*stated, view.planned.publish_civil.date);
  if (!days || !days->first) return std::nullopt;
  const bool is_one = days->last ? days->first == days->last : stated->first.clock.has_value();
  return is_one ? days->first : std::nullopt;
}

// The next time that the offer holds from the day that is stated on, else from the publication on, as `next` and `next_end`, and `next_says`: "day" for a
// whole day, "hours", or "none".
void with_next(rule::Finding& finding, const model::Offer& offer, std::optional<time::Date> stated, const rule::PostView& view) {
  const resolve::OfferDays days(offer, view.client);
  const time::Civil& now = view.planned.publish_civil;
  auto next = stated && *stated > now.date ? days.next(*stated) : std::nullopt;
  if (!next) next = days.next(now.date);
  if (next && next->date == now.date && time::plus_minutes({now.date}, next->hours.end) <= now) next = days.next(time::plus_days(now.date, 1));
  const time::Date date = next ? next->date : now.date;
  const time::MinuteRange hours = next ? next->hours : time::MinuteRange{};
  const bool whole = hours.begin == 0 && hours.end == time::kDayMinutes;
  finding.with("next", time::plus_minutes({date}, hours.begin))
      .with("next_end", hours.end == time::kDayMinutes ? "24:00" : rule::say_time(time::plus_minutes({date}, hours.end)));
  finding.with("next_says", !next ? "none" : whole ? "day" : "hours");
}

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Promise* promise = first_promise_that_is(resolve::Standing::wrong_day, view);
  if (promise == nullptr) return;
  const model::Offer& offer = *promise->offer;
  const resolve::StatedText& text = view.reading.texts[*promise->text];
  const text::Range& range = promise->stated == nullptr ? promise->range : promise->stated->range;
  const auto day = day_stated(promise->stated, view);
  const auto open = day ? resolve::OfferDays(offer, view.client).next(*day) : std::nullopt;
  const bool hour = open && open->date == *day;
  rule::Finding& finding = report_promise(*promise, view, report).with("offer", *offer.name);
  finding.at = text.span(range);
  finding.say(promise->stated == nullptr ? "clock" : hour ? "hour" : day ? "" : "days");
  finding.with("day", day.value_or(view.planned.publish_civil.date)).with("stated", std::string(text.words(range)));
  with_next(finding, offer, day, view);
  finding.because(offer.days.span, "days");
}

}  // namespace

extern const rule::Check offers_wrong_day{check};

}  // namespace sml::rules
