#include <algorithm>
#include <optional>

#include "rules/staffing/good_moment.h"
#include "rules/staffing/move.h"

namespace sml::rules {
namespace {

// The latest good quarter of an hour before publication on its day at which the post holds, else the first beginning of a shift behind it that is one.
std::optional<time::Instant> better_moment(const ReplyPromise& promise, const rule::PostView& view) {
  constexpr int kQuarter = 15;   // minutes
  constexpr base::Duration kStep = base::minutes(kQuarter);
  const time::Instant publish = view.planned.publish;
  const time::Civil civil = view.planned.publish_civil;
  const time::Instant morning = view.client.zone.read({civil.date}).instant;
  const time::Instant latest = publish - base::minutes(civil.minute % kQuarter) - base::Duration{civil.second};
  const time::Instant earliest = std::max(morning, view.world.now + kStep);
  const auto duties = view.roster.duties(promise.networks, promise.emergency, earliest, resolve::known_until(view.client, promise, latest));
  const time::Intervals attended = resolve::attended(duties);
  HoldsAt holds_at(view);
  for (time::Instant moment = latest; moment >= earliest; moment = moment - kStep)
    if (moment < publish && is_good_moment(attended, moment, promise, view.client) && !view.departures.is_taken(moment, view.planned) && holds_at(moment))
      return moment;
  return good_beginning(publish, promise, view);
}

// The argument `better`, and `move`: how near it lies to publication, or "none"; "bound" where its text holds
// on its own day alone; "urgent" where the post cannot wait.
void offer_better_moment(rule::Finding& finding, const ReplyPromise& promise, const rule::PostView& view) {
  const bool waits = can_wait(view.post, view.client);
  const auto better = waits ? better_moment(promise, view) : std::nullopt;
  const bool is_bound = better && is_of_its_day(view, view.client.zone.civil(*better));
  finding.with("move", !waits ? "urgent" : is_bound ? "bound" : better ? nearness(view.planned.publish_civil, view.client.zone.civil(*better)) : "none");
  if (!better || is_bound) return;
  finding.with("better", view.client.zone.civil(*better));
  offer_move(finding, *better, view);
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || view.client.contract.broken || view.client.contract->reply_within.gaps || !expects_replies(view)) return;
  const ReplyPromise promise = reply_promise(view);
  const auto gap = resolve::late_reply(view.roster, view.client, promise, view.planned.publish);
  if (!gap) return;
  const resolve::Wait& wait = gap->wait;
  const time::Civil since = view.client.zone.civil(wait.since);
  rule::Finding& finding = report.at(view.post.publish_at.span)
                               .say(wait.until ? "" : "nobody")
                               .with("moment", since)
                               .with("wait", wait.length)
                               .with("clock", clock_between(wait.since, wait.until.value_or(wait.since), view.client.zone))
                               .with("ahead", kAhead)
                               .with("within", promise.limit.within)
                               .with("within_says", promise.limit.clause ? "contract" : "standard");
  if (promise.limit.clause) finding.because(*promise.limit.clause, "reply_within");
  if (wait.until) with_next(finding, *gap->next(), since, view.client);
  offer_better_moment(finding, promise, view);
}

}  // namespace

extern const rule::Check staffing_reply_gap{check};

}  // namespace sml::rules
