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

// Whether somebody is there at publication, and a reply may wait too long: that is told by the time around, how long and for whom by days ahead.
bool may_be_late(const rule::PostView& view) {
  const std::vector<Network> networks = networks_of(view);
  const bool emergency = resolve::is_agreed_emergency(view.client, view.post());
  const base::Duration within = limit_for(view, networks, emergency).within;
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + engagement_window(view.client);
  const time::Instant known_until = window_end + std::min(within, kAhead) + base::minutes(1);
  const time::Intervals attended = resolve::attended(view.roster.duties(networks, emergency, publish, known_until));
  return attended.contains(publish) && resolve::worst_wait(attended, publish, window_end, known_until).length > within;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || view.client.contract.broken || !expects_replies(view) || !may_be_late(view)) return;
  const std::vector<Network> networks = networks_of(view);
  const bool emergency = resolve::is_agreed_emergency(view.client, view.post());
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + engagement_window(view.client);
  const time::Instant known_until = window_end + kAhead;
  const auto duties = view.roster.duties(networks, emergency, publish, known_until);
  const time::Intervals attended = resolve::attended(duties);
  if (!attended.contains(publish)) return;

  const resolve::Wait wait = resolve::worst_wait(attended, publish, window_end, known_until);
  const ReplyLimit limit = limit_for(view, networks, emergency);
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
