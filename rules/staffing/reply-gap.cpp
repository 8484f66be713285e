#include <algorithm>
#include <optional>
#include <vector>

#include "linter/time/minutes.h"
#include "rules/staffing/attendance.h"
#include "rules/staffing/move.h"
#include "rules/staffing/reply_limit.h"

namespace sml::rules {
namespace {

using model::Network;

// The strictest of the post's networks; of networks that can only be guessed (no account of it is known) the most patient.
ReplyLimit limit_for(const rule::PostView& view, const std::vector<Network>& networks, bool emergency) {
  const model::Contract& contract = *view.client.contract;
  const auto& urgent = contract.emergencies->reply_within;
  if (emergency && urgent) return {*urgent, urgent.span};
  std::vector<ReplyLimit> limits;
  for (const Network network : networks) limits.push_back(limit_of(network, contract));
  const bool known = !view.audience.networks.empty();
  return known ? *std::ranges::min_element(limits, {}, &ReplyLimit::within) : *std::ranges::max_element(limits, {}, &ReplyLimit::within);
}

// For whom a post is, and how long its replies may take.
struct Promise {
  std::vector<Network> networks;
  bool emergency = false;
  ReplyLimit limit{};
};

Promise promise_of(const rule::PostView& view) {
  Promise promise{networks_of(view), resolve::is_agreed_emergency(view.client, view.post())};
  promise.limit = limit_for(view, promise.networks, promise.emergency);
  return promise;
}

// Whether somebody is there at a moment, and nobody who comments on a post of then would wait too long.
bool is_good_moment(const time::Intervals& attended, time::Instant moment, const Promise& promise, const rule::PostView& view) {
  const time::Instant window_end = moment + engagement_window(view.client);
  return attended.contains(moment) && resolve::worst_wait(attended, moment, window_end, window_end + kAhead).length <= promise.limit.within;
}

// Where shifts begin after a moment and before another, in order.
std::vector<time::Instant> begins_between(const std::vector<resolve::Duty>& duties, time::Instant after, time::Instant before) {
  std::vector<time::Instant> begins;
  for (const resolve::Duty& duty : duties)
    for (const time::Interval& interval : duty.intervals.list())
      if (after < interval.begin && interval.begin < before) begins.push_back(interval.begin);
  std::ranges::sort(begins);
  return begins;
}

// The latest good quarter of an hour before publication on its day, else the first beginning of a shift behind it that is one.
std::optional<time::Instant> better_moment(const Promise& promise, const rule::PostView& view) {
  constexpr int kQuarter = 15;   // minutes
  constexpr base::Duration kStep = base::minutes(kQuarter);
  const time::Instant publish = view.planned.publish;
  const time::Civil civil = view.planned.publish_civil;
  const time::Instant morning = view.client.zone.read({civil.date}).instant;
  const time::Instant latest = publish - base::minutes(civil.minute % kQuarter) - base::Duration{civil.second};
  const time::Instant earliest = std::max(morning, view.world.now + kStep);
  const auto duties = view.roster.duties(promise.networks, promise.emergency, earliest, publish + kAhead + kAhead);
  const time::Intervals attended = resolve::attended(duties);
  for (time::Instant moment = latest; moment >= earliest; moment = moment - kStep)
    if (moment < publish && is_good_moment(attended, moment, promise, view)) return moment;
  for (const time::Instant begin : begins_between(duties, publish, publish + kAhead))
    if (is_good_moment(attended, begin, promise, view)) return begin;
  return std::nullopt;
}

// The argument `better`, and `move`: how near it lies to publication, or "none".
void offer_better_moment(rule::Finding& finding, const Promise& promise, const rule::PostView& view) {
  const auto better = better_moment(promise, view);
  finding.with("move", better ? nearness(view.planned.publish_civil, view.client.zone.civil(*better)) : "none");
  if (!better) return;
  finding.with("better", view.client.zone.civil(*better));
  offer_move(finding, *better, view);
}

// Whether somebody is there at publication, and a reply may wait too long: that is told by the time around, how long and for whom by days ahead.
bool may_be_late(const Promise& promise, const rule::PostView& view) {
  const base::Duration within = promise.limit.within;
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + engagement_window(view.client);
  const time::Instant known_until = window_end + std::min(within, kAhead) + base::minutes(1);
  const time::Intervals attended = resolve::attended(view.roster.duties(promise.networks, promise.emergency, publish, known_until));
  return attended.contains(publish) && resolve::worst_wait(attended, publish, window_end, known_until).length > within;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || view.client.contract.broken || !expects_replies(view)) return;
  const Promise promise = promise_of(view);
  if (!may_be_late(promise, view)) return;
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + engagement_window(view.client);
  const time::Instant known_until = window_end + kAhead;
  const auto duties = view.roster.duties(promise.networks, promise.emergency, publish, known_until);
  const resolve::Wait wait = resolve::worst_wait(resolve::attended(duties), publish, window_end, known_until);
  if (wait.length <= promise.limit.within) return;
  const time::Civil since = view.client.zone.civil(wait.since);
  rule::Finding& finding = report.at(view.post().publish_at.span)
                               .say(wait.until ? "" : "nobody")
                               .with("moment", since)
                               .with("wait", wait.length)
                               .with("ahead", kAhead)
                               .with("within", promise.limit.within)
                               .with("within_says", promise.limit.clause ? "contract" : "standard");
  if (promise.limit.clause) finding.because(*promise.limit.clause, "reply_within");
  if (wait.until) with_next(finding, *resolve::next_duty(duties, *wait.until), since, view.client);
  offer_better_moment(finding, promise, view);
}

}  // namespace

extern const rule::Check staffing_reply_gap{check};

}  // namespace sml::rules
