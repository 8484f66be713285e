#include <algorithm>
#include <optional>

#include "linter/claims/calendar.h"
#include "linter/resolve/offer_days.h"
#include "linter/resolve/opening.h"
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

// Whether every place where the offer may be had is shut on a day, as far as the facts tell.
bool is_shut(time::Date date, const model::Offer& offer, const model::Client& client) {
  const auto has_it = [&](const model::Location& location) {
    return offer.locations->empty() || std::ranges::any_of(*offer.locations, [&](const auto& id) { return *id == *location.id; });
  };
  bool knows = false;
  for (const auto& location : *client.facts->locations) {
    if (!has_it(*location)) continue;
    const auto day = resolve::Opening(*location, client).on(date);
    if (!day || !day->ranges.empty()) return false;
    knows = true;
  }
  return knows;
}

// The first day from one on, of the two months that follow, on which the offer holds and somebody can have it; else the first on which it holds.
std::optional<resolve::OfferDays::Day> next_useful(time::Date from, const model::Offer& offer, const model::Client& client) {
  constexpr int kFarthest = 60;
  const resolve::OfferDays days(offer, client);
  const auto first = days.next(from);
  auto next = first;
  while (next && is_shut(next->date, offer, client) && time::days_between(from, next->date) < kFarthest) next = days.next(time::plus_days(next->date, 1));
  return next && !is_shut(next->date, offer, client) ? next : first;
}

// The next time that the offer holds from the day that is stated on, else from the publication on, as `next` and `next_end`, and `next_says`: "day" for a
// whole day, "hours", or "none".
void with_next(rule::Finding& finding, const model::Offer& offer, std::optional<time::Date> stated, const rule::PostView& view) {
  const time::Civil& now = view.planned.publish_civil;
  const auto next_from = [&](time::Date from) { return next_useful(from, offer, view.client); };
  auto next = stated && *stated > now.date ? next_from(*stated) : std::nullopt;
  if (!next) next = next_from(now.date);
  if (next && next->date == now.date && time::plus_minutes({now.date}, next->hours.end) <= now) next = next_from(time::plus_days(now.date, 1));
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
