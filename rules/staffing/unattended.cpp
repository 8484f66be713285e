#include "rules/moments.h"
#include "rules/staffing/good_moment.h"
#include "rules/staffing/move.h"

namespace sml::rules {
namespace {

// Whether a moment lies in the hours that were agreed, where some were: a shift may begin at night by the client's clock.
bool is_served(time::Instant moment, const model::Client& client) {
  const auto service = resolve::service_intervals(client, moment, moment + base::minutes(1));
  return !service || service->contains(moment);
}

// The argument `move`: to the next shift ("next"), to a later one that leaves time to reply ("later", at `better`), to none that is known,
// "bound" where its text holds on its own day alone, or "urgent" where the post cannot wait.
std::string_view move_of(bool is_bound, bool is_offered, bool is_next, const rule::PostView& view) {
  if (!can_wait(view.post, view.client)) return "urgent";
  if (is_bound) return "bound";
  if (!is_offered) return "none";
  return is_next ? "next" : "later";
}

void offer_good_beginning(rule::Finding& finding, time::Instant next, const ReplyPromise& promise, const rule::PostView& view) {
  const auto good = can_wait(view.post, view.client) ? good_beginning(view.planned.publish, promise, view) : std::nullopt;
  const bool is_offered = good && is_served(*good, view.client);
  const bool is_bound = can_wait(view.post, view.client) && is_of_its_day(view, view.client.zone.civil(is_offered ? *good : next));
  finding.with("move", std::string(move_of(is_bound, is_offered, good == next, view)));
  if (!is_offered || is_bound) return;
  finding.with("better", view.client.zone.civil(*good));
  offer_move(finding, *good, view);
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || !expects_replies(view)) return;
  const ReplyPromise promise = reply_promise(view);
  const auto gap = resolve::unattended(view.roster, promise, view.planned.publish);
  if (!gap) return;
  rule::Finding& finding =
      report.at(view.post.publish_at.span).with("publish", view.planned.publish_civil).with("hour", view.post.publish_at->date_only ? "unsaid" : "said");
  const auto next = gap->next();
  if (!next) {
    finding.say("nobody").with("ahead", kAhead);
    if (!view.world.team) finding.because(view.client.contract->service_hours.span, "service_hours");
    return;
  }
  finding.with("wait", gap->wait.length).with("clock", clock_between(view.planned.publish, next->begin, view.client.zone));
  finding.with("moment", hour_of_day(view, view.client.zone.civil(next->begin)));
  with_next(finding, *next, view.planned.publish_civil, view.client);
  offer_good_beginning(finding, next->begin, promise, view);
}

}  // namespace

extern const rule::Check staffing_unattended{check};

}  // namespace sml::rules
