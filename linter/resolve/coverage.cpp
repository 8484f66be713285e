#include "linter/resolve/coverage.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "linter/time/civil.h"

namespace sml::resolve {
namespace {

using model::Network;
using Networks = std::vector<Network>;

// The networks that somebody answers the client's followers on; where no account says, those of the contract, else any.
Networks answered_networks(const model::Client& client) {
  std::vector<model::AccountOwner> owners;
  for (const model::Field<model::Account>& account : *client.accounts->accounts) owners.push_back({.account = &*account});
  AccountOwners all;
  for (const model::AccountOwner& owner : owners) all.push_back(&owner);
  Audience followers = audience(all);
  if (followers.networks.empty())
    for (const model::Field<Network>& network : *client.contract->channels) followers.networks.push_back(*network);
  return networks_of(followers);
}

// Those of the client's that a duty is for; empty where it is for all.
Networks limits_of(const Duty& duty, const Networks& all) {
  if (duty.shift == nullptr || !duty.shift->networks) return {};
  Networks own;
  for (const Network network : all)
    if (std::ranges::any_of(*duty.shift->networks, [&](const auto& one) { return *one == network; })) own.push_back(network);
  return own.size() == all.size() ? Networks{} : own;
}

class Sweep {
 public:
  Sweep(const Roster& roster, const model::Client& client, time::Interval window)
      : client_(client), window_(window), networks_(answered_networks(client)), duties_(roster.duties(networks_, true, window.begin, window.end)),
        service_(service_intervals(client, window.begin, window.end).value_or(time::Intervals())) {}

  void fill(Coverage& coverage) const {
    const std::vector<time::Instant> cuts = this->cuts();
    for (std::size_t index = 0; index + 1 < cuts.size(); ++index) {
      Stretch stretch = stretch_of({cuts[index], cuts[index + 1]});
      const base::Duration length = cuts[index + 1] - cuts[index];
      if (service_.contains(cuts[index])) {
        coverage.promised = {coverage.promised.seconds + length.seconds};
        if (!stretch.is_left && stretch.missing.empty()) coverage.covered = {coverage.covered.seconds + length.seconds};
      }
      if (!stretch.people.empty() || stretch.is_left) add(std::move(stretch), coverage.stretches);
    }
  }

 private:
  // Every moment at which something may change, the ends of days among them.
  std::vector<time::Instant> cuts() const {
    std::vector<time::Instant> cuts = {window_.begin, window_.end};
    const auto take = [&](const time::Intervals& intervals) {
      for (const time::Interval& interval : intervals.list()) cuts.insert(cuts.end(), {interval.begin, interval.end});
    };
    for (const Duty& duty : duties_) take(duty.intervals);
    take(service_);
    const time::Date last = client_.zone.civil(window_.end).date;
    for (time::Date day = client_.zone.civil(window_.begin).date; day <= last; day = time::plus_days(day, 1)) cuts.push_back(client_.zone.read({day}).instant);
    std::erase_if(cuts, [&](time::Instant cut) { return cut < window_.begin || window_.end < cut; });
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
  }

  Stretch stretch_of(time::Interval when) const {
    Stretch stretch{when};
    for (const Duty& duty : duties_)
      if (duty.intervals.contains(when.begin)) join(stretch.people, {duty.person, limits_of(duty, networks_), duty.shift != nullptr && *duty.shift->on_call});
    if (!service_.contains(when.begin)) return stretch;
    stretch.is_left = std::ranges::all_of(stretch.people, &Attendant::on_call);
    const auto answers_on = [&](Network network) {
      return std::ranges::any_of(stretch.people,
                                 [&](const Attendant& one) { return !one.on_call && (one.networks.empty() || std::ranges::count(one.networks, network) > 0); });
    };
    if (!stretch.is_left) std::ranges::copy_if(networks_, std::back_inserter(stretch.missing), [&](Network network) { return !answers_on(network); });
    return stretch;
  }

  // Somebody with two shifts at once is there for both.
  void join(std::vector<Attendant>& people, Attendant one) const {
    const auto known = std::ranges::find_if(people, [&](const Attendant& other) { return other.person == one.person && other.on_call == one.on_call; });
    if (known == people.end()) return people.push_back(std::move(one));
    const bool is_for_all = known->networks.empty() || one.networks.empty();
    for (const Network network : one.networks)
      if (std::ranges::count(known->networks, network) == 0) known->networks.push_back(network);
    if (is_for_all || known->networks.size() == networks_.size()) known->networks.clear();
  }

  // One that goes on as the one before it ended, on the same day, makes that one longer.
  void add(Stretch&& stretch, std::vector<Stretch>& all) const {
    const auto day = [&](time::Instant moment) { return client_.zone.civil(moment).date; };
    if (!all.empty()) {
      Stretch& last = all.back();
      const bool goes_on = last.when.end == stretch.when.begin && day(last.when.begin) == day(stretch.when.begin);
      if (goes_on && last.people == stretch.people && last.is_left == stretch.is_left && last.missing == stretch.missing) {
        last.when.end = stretch.when.end;
        return;
      }
    }
    all.push_back(std::move(stretch));
  }

  const model::Client& client_;
  time::Interval window_;
  Networks networks_;
  std::vector<Duty> duties_;
  time::Intervals service_;
};

std::optional<OpenPost> open_post(const Roster& roster, const model::Client& client, const model::PlannedPost& planned, const Audience& audience) {
  OpenPost open{&planned, reply_promise(client, planned.post, audience)};
  auto gap = unattended(roster, open.promise, planned.publish);
  if (!gap && !client.contract.broken && !client.contract->reply_within.gaps) {
    gap = late_reply(roster, client, open.promise, planned.publish);
    open.is_late = gap.has_value();
  }
  if (!gap) return std::nullopt;
  open.gap = *std::move(gap);
  return open;
}

}  // namespace

Coverage coverage(const Roster& roster, const model::ClientAccounts& accounts, const model::Client& client, time::Interval window) {
  Coverage coverage;
  Sweep(roster, client, window).fill(coverage);
  for (const model::PlannedPost& planned : client.posts) {
    if (planned.history || !planned.timed || planned.publish < window.begin || window.end <= planned.publish) continue;
    const Audience audience = resolve::audience(accounts, planned);
    if (!expects_replies(planned.post, audience)) continue;
    if (auto open = open_post(roster, client, planned, audience)) coverage.posts.push_back(*std::move(open));
  }
  std::ranges::stable_sort(coverage.posts, {}, [](const OpenPost& open) { return open.planned->publish; });
  return coverage;
}

bool has_shifts(const Roster& roster, time::Instant from) { return !roster.duties(networks_of(Audience{}), true, from, from + base::days(366)).empty(); }

}  // namespace sml::resolve
