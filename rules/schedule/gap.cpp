#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "linter/load/network_words.h"
#include "linter/rule/phrase.h"
#include "linter/text/nearest.h"
#include "linter/time/whole_days.h"
#include "rules/moments.h"
#include "rules/schedule/calendar.h"
#include "rules/staffing/presence.h"

namespace sml::rules {
namespace {

using model::Network;

// A stretch without posts on a network: behind a post, or behind now, up to the next one.
struct Gap {
  const model::PlannedPost* before = nullptr;   // nullptr: from now on
  const model::PlannedPost* next = nullptr;
  Network network = Network::instagram;

  const model::PlannedPost& place() const { return before != nullptr ? *before : *next; }
};

// The accounts that posts name and no file declares: which network each may be of.
class Undeclared {
 public:
  explicit Undeclared(const model::Client& client) : client_(client) {
    for (const auto& account : *client.accounts->accounts)
      if (account->id) ids_.push_back(*account->id);
  }

  // Where its name tells a network, or is nearly that of one of the client's accounts, it is of that.
  bool may_be_on(Network network, const std::string& id) {
    if (const auto told = load::network_in(id)) return *told == network;
    const std::optional<std::string>& meant = nearest(id);
    return std::ranges::none_of(*client_.accounts->accounts,
                                [&](const auto& account) { return meant && account->network && *account->id == *meant && *account->network != network; });
  }

 private:
  // Many posts name the same one.
  const std::optional<std::string>& nearest(const std::string& id) {
    const auto [known, is_new] = nearest_.try_emplace(id);
    if (is_new) known->second = text::nearest_name(id, ids_);
    return known->second;
  }

  const model::Client& client_;
  std::vector<std::string> ids_;
  std::unordered_map<std::string, std::optional<std::string>> nearest_;
};

// Whether a post goes out on a network, as far as is known.
bool may_go_out_on(Network network, const model::PlannedPost& planned, const rule::ClientView& view, Undeclared& undeclared) {
  return std::ranges::any_of(*planned.post.accounts, [&](const model::Field<std::string>& id) {
    const model::AccountOwner* owner = view.accounts.find(*id);
    if (owner == nullptr) return undeclared.may_be_on(network, *id);
    if (owner->kind != model::AccountOwner::Kind::client || &view.world.clients[owner->index] != &view.client) return false;
    return !owner->account->network || *owner->account->network == network;
  });
}

std::vector<Gap> gaps(Network network, const Posts& posts, base::Duration longest, const rule::ClientView& view, Undeclared& undeclared) {
  std::vector<Gap> found;
  const model::PlannedPost* before = nullptr;
  for (const model::PlannedPost* planned : posts) {
    if (!may_go_out_on(network, *planned, view, undeclared)) continue;
    const time::Instant from = before != nullptr ? before->publish : view.world.now;
    if (time::later_by(longest, from, view.client.zone) < planned->publish) found.push_back({before, planned, network});
    before = planned;
  }
  return found;
}

// What is said in whole days, to the nearest: 7 days and 18 hours are eight days.
base::Duration said_length(base::Duration length) {
  const std::int64_t day = base::days(1).seconds, over = length.seconds % day;
  return length < rule::kSaidInDays || 2 * over < day ? length : base::Duration{length.seconds - over + day};
}

// For whom a post on those networks would be.
ReplyPromise promise_on(const std::vector<Network>& networks, const model::Contract& contract) {
  ReplyPromise promise{networks};
  promise.limit = resolve::limit_of(networks.front(), contract);
  for (const Network network : networks)
    promise.limit = std::min(promise.limit, resolve::limit_of(network, contract), [](const auto& one, const auto& other) { return one.within < other.within; });
  return promise;
}

// The last day on which a post ends a gap in time: one that would have to go out at night is for the day before.
time::Date last_day(time::Civil from, time::Civil latest) {
  constexpr int kMorning = 9;
  return latest.hour < kMorning ? std::max(from.date, time::plus_days(latest.date, -1)) : latest.date;
}

// Such a day, and why it is not that on which the time is over: "attended" where nobody would answer then, "night", or "".
struct LastDay {
  time::Date date;
  std::string why;
};

// And on which somebody is there to answer it, where that is known and so of any day.
LastDay last_day(time::Instant from, time::Instant latest, const std::vector<Network>& networks, const rule::ClientView& view, const Presence& presence) {
  const auto civil = [&](time::Instant moment) { return view.client.zone.civil(moment); };
  const time::Instant first = std::max({from, view.world.now, latest - kAhead});
  const auto good = presence.known() && first < latest ? presence.last_good({first, latest}, promise_on(networks, *view.client.contract)) : std::nullopt;
  const time::Date day = last_day(civil(from), civil(good.value_or(latest))), due = civil(latest).date;
  return {day, day >= due ? "" : good && civil(*good).date < due ? "attended" : "night"};
}

// All gaps of one post are one finding: it tells of the first network's, and names the others'. A network that has one before its
// first post may have another behind it.
void report_at_post(const std::vector<Gap>& gaps, const rule::ClientView& view, const Presence& presence, rule::Report& report) {
  const Gap& first = gaps.front();
  std::vector<Network> same;
  std::vector<Network> others;
  bool again = false;
  for (const Gap& gap : gaps) {
    const bool is_same = gap.before == first.before && gap.next == first.next;
    const bool is_known = std::ranges::count(same, gap.network) + std::ranges::count(others, gap.network) > 0;
    again = again || is_known;
    if (!is_known) (is_same ? same : others).push_back(gap.network);
  }
  const model::Field<base::Duration>& longest = view.client.contract->cadence->max_gap;
  const time::Instant from = first.before != nullptr ? first.before->publish : view.world.now;
  const time::Civil from_civil = view.client.zone.civil(from);
  const LastDay latest = last_day(from, time::later_by(*longest, from, view.client.zone), same, view, presence);
  report.at(first.place().post.publish_at.span)
      .say(first.before != nullptr ? "" : "now")
      .with("networks", same)
      .with("others", others)
      .with("again", again ? "yes" : "no")
      .with("from", from_civil)
      .with("next", first.next->publish_civil)
      .with("near", nearness(from_civil, first.next->publish_civil))
      .with("length", said_length(time::length_between(from, first.next->publish, view.client.zone)))
      .with("longest", *longest)
      .with("latest", latest.date)
      .with("why", latest.why)
      .because(longest.span, "max_gap")
      .because(first.next->post.publish_at.span, "next");
}

void check(const rule::ClientView& view, rule::Report& report) {
  Posts posts = in_order(view.client);
  std::erase_if(posts, [&](const model::PlannedPost* planned) { return !view.checks(*planned) || planned->publish < view.world.now; });
  std::set<Network> networks;
  for (const model::Field<Network>& channel : *view.client.contract->channels) networks.insert(*channel);
  Undeclared undeclared(view.client);
  std::map<std::pair<base::SourceId, std::uint32_t>, std::vector<Gap>> by_post;
  for (const Network network : networks)
    for (const Gap& gap : gaps(network, posts, *view.client.contract->cadence->max_gap, view, undeclared))
      by_post[{gap.place().span.source, gap.place().span.begin}].push_back(gap);
  if (by_post.empty()) return;
  const Presence presence(view);
  for (const auto& [post, found] : by_post) report_at_post(found, view, presence, report);
}

}  // namespace

extern const rule::Check schedule_gap{check};

}  // namespace sml::rules
