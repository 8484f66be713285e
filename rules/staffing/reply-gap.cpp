#include <algorithm>
#include <optional>

#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

using model::Network;

// The longest that a reply may wait, and the clause that says so (nothing: what holds where no contract says).
struct Limit {
  base::Duration within{};
  std::optional<base::Span> clause{};
};

constexpr base::Duration kWindow = base::hours(2);

constexpr base::Duration standard_limit(Network network) {
  switch (network) {
    case Network::x: return base::hours(2);
    case Network::email: return base::hours(24);
    default: return base::hours(8);
  }
}

Limit limit_of(Network network, const model::Contract& contract) {
  const auto said_of = [&](std::string_view name) -> const model::Field<base::Duration>* {
    for (const auto& entry : *contract.reply_within)
      if (*entry.name == name) return &entry.value;
    return nullptr;
  };
  const model::Field<base::Duration>* said = said_of(model::name_of(network));
  if (said == nullptr) said = said_of("default");
  if (said == nullptr) return {standard_limit(network), std::nullopt};
  return {**said, said->span};
}

Limit strictest(const std::vector<Network>& networks, const model::Contract& contract) {
  Limit found = limit_of(networks.front(), contract);
  for (const Network network : networks)
    if (const Limit limit = limit_of(network, contract); limit.within < found.within) found = limit;
  return found;
}

Limit limit_for(const rule::PostView& view, const std::vector<Network>& networks, bool emergency) {
  const auto& urgent = view.client.contract->emergencies->reply_within;
  if (emergency && urgent) return {*urgent, urgent.span};
  return strictest(networks, *view.client.contract);
}

void check(const rule::PostView& view, rule::Report& report) {
  const resolve::Roster roster(view.world, view.client);
  if (!roster.known() || view.client.contract.broken || !expects_replies(view)) return;
  const model::Contract& contract = *view.client.contract;
  const std::vector<Network> networks = networks_of(view);
  const bool emergency = resolve::is_agreed_emergency(view.client, view.post());
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + (contract.engagement_window ? *contract.engagement_window : kWindow);
  const time::Instant known_until = window_end + kAhead;
  const auto duties = roster.duties(networks, emergency, publish, known_until);
  const time::Intervals attended = resolve::attended(duties);
  if (!attended.contains(publish)) return;

  const resolve::Wait wait = resolve::worst_wait(attended, publish, window_end, known_until);
  const Limit limit = limit_for(view, networks, emergency);
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
