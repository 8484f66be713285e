#include <algorithm>

#include "rules/staffing/attendance.h"
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

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || view.client.contract.broken || !expects_replies(view)) return;
  const std::vector<Network> networks = networks_of(view.audience);
  const bool emergency = resolve::is_agreed_emergency(view.client, view.post());
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + engagement_window(view.client);
  const ReplyLimit limit = limit_for(view, networks, emergency);
  const auto duties_until = [&](time::Instant until) { return view.roster.duties(networks, emergency, publish, until); };

  // Whether any reply waits too long is known so soon; how long, and for whom, only later.
  const time::Instant soon = window_end + std::min(limit.within, kAhead) + base::minutes(1);
  const time::Intervals near = resolve::attended(duties_until(soon));
  if (!near.contains(publish) || resolve::worst_wait(near, publish, window_end, soon).length <= limit.within) return;
  const time::Instant known_until = window_end + kAhead;
  const auto duties = duties_until(known_until);
  const resolve::Wait wait = resolve::worst_wait(resolve::attended(duties), publish, window_end, known_until);
  if (wait.length <= limit.within) return;
  const time::Civil since = view.client.zone.civil(wait.since);
  rule::Finding& finding = report.at(view.post().publish_at.span)
                               .say(wait.until ? "" : "nobody")
                               .with("moment", since)
                               .with("wait", wait.length)
                               .with("ahead", kAhead)
                               .with("within", limit.within)
                               .with("within_says", limit.clause ? "contract" : "standard");
  if (limit.clause) finding.because(*limit.clause, "reply_within");
  if (wait.until) with_next(finding, *resolve::next_duty(duties, *wait.until), since, view.client);
}

}  // namespace

extern const rule::Check staffing_reply_gap{check};

}  // namespace sml::rules
