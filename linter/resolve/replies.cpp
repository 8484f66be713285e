#include "linter/resolve/replies.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/model/networks.h"

namespace sml::resolve {
namespace {

using model::Network;

// Of networks that can only be guessed (no account of the post is known) the most patient.
ReplyLimit limit_for(const ReplyPromise& promise, const model::Contract& contract, bool are_known) {
  const auto& urgent = contract.emergencies->reply_within;
  if (promise.emergency && urgent) return {*urgent, urgent.span};
  std::vector<ReplyLimit> limits;
  for (const Network network : promise.networks) limits.push_back(limit_of(network, contract));
  return are_known ? *std::ranges::min_element(limits, {}, &ReplyLimit::within) : *std::ranges::max_element(limits, {}, &ReplyLimit::within);
}

// Whether somebody is there at publication, and a reply may wait too long: that is told by the time around, how long and for whom by days ahead.
bool may_be_late(const Roster& roster, const model::Client& client, const ReplyPromise& promise, time::Instant publish) {
  const time::Instant until = known_until(client, promise, publish);
  const time::Intervals there = attended(roster.duties(promise.networks, promise.emergency, publish, until));
  return there.contains(publish) && worst_wait(there, publish, publish + engagement_window(client), until).length > promise.limit.within;
}

}  // namespace

base::Duration engagement_window(const model::Client& client) {
  const model::Field<base::Duration>& said = client.contract->engagement_window;
  return said ? *said : model::kUsualEngagementWindow;
}

bool expects_replies(const model::Post& post, const Audience& audience) {
  return *post.replies == model::Replies::open && !audience.unattended_by_choice;
}

std::vector<Network> networks_of(const Audience& audience) {
  if (!audience.networks.empty()) return audience.networks;
  std::vector<Network> networks;
  for (const std::string_view name : model::names_of<Network>()) networks.push_back(*model::named<Network>(name));
  return networks;
}

ReplyLimit limit_of(Network network, const model::Contract& contract) {
  const auto said_of = [&](std::string_view name) -> const model::Field<base::Duration>* {
    for (const auto& entry : *contract.reply_within)
      if (*entry.name == name) return &entry.value;
    return nullptr;
  };
  const model::Field<base::Duration>* said = said_of(model::name_of(network));
  if (said == nullptr) said = said_of("default");
  if (said == nullptr) return {model::traits_of(network).reply_within, std::nullopt};
  return {**said, said->span};
}

ReplyPromise reply_promise(const model::Client& client, const model::Post& post, const Audience& audience) {
  ReplyPromise promise{networks_of(audience), is_agreed_emergency(client, post)};
  promise.limit = limit_for(promise, *client.contract, !audience.networks.empty());
  return promise;
}

time::Instant known_until(const model::Client& client, const ReplyPromise& promise, time::Instant moment) {
  return moment + engagement_window(client) + std::min(promise.limit.within, kAhead) + base::minutes(1);
}

std::optional<NextDuty> ReplyGap::next() const { return wait.until ? next_duty(duties, *wait.until) : std::nullopt; }

std::optional<ReplyGap> unattended(const Roster& roster, const ReplyPromise& promise, time::Instant publish) {
  if (attended(roster.duties(promise.networks, promise.emergency, publish, publish + base::minutes(1))).contains(publish)) return std::nullopt;
  ReplyGap gap;
  for (const base::Duration reach : {base::days(1), kAhead}) {   // most gaps are short
    gap.duties = roster.duties(promise.networks, promise.emergency, publish, publish + reach);
    gap.wait = worst_wait(attended(gap.duties), publish, publish, publish + reach);
    if (gap.wait.until) break;
  }
  return gap;
}

std::optional<ReplyGap> late_reply(const Roster& roster, const model::Client& client, const ReplyPromise& promise, time::Instant publish) {
  if (!may_be_late(roster, client, promise, publish)) return std::nullopt;
  const time::Instant window_end = publish + engagement_window(client);
  ReplyGap gap{roster.duties(promise.networks, promise.emergency, publish, window_end + kAhead)};
  gap.wait = worst_wait(attended(gap.duties), publish, window_end, window_end + kAhead);
  return gap.wait.length > promise.limit.within ? std::optional(std::move(gap)) : std::nullopt;
}

}  // namespace sml::resolve
