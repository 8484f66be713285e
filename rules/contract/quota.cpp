#include <algorithm>
#include <bitset>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "linter/time/months.h"
#include "rules/people.h"
#include "rules/posts_in_order.h"

namespace sml::rules {
namespace {

using model::Network;
using model::PlannedPost;
using model::QuotaPeriod;
using Networks = std::bitset<model::Names<Network>::value.size()>;

// A period of the client's calendar, both days included.
struct Period {
  time::Date first;
  time::Date last;
};

Period period_of(time::Date date, QuotaPeriod per) {
  switch (per) {
    case QuotaPeriod::day: return {date, date};
    case QuotaPeriod::week: {
      const time::Date monday = time::monday_of(date);
      return {monday, time::plus_days(monday, 6)};
    }
    case QuotaPeriod::month: return {time::first_of_month(date.year, date.month), time::last_of_month(date)};
    case QuotaPeriod::year: return {{date.year, 1, 1}, {date.year, 12, 31}};
  }
  return {date, date};
}

time::Date first_of_next(time::Date first, QuotaPeriod per) { return time::plus_days(period_of(first, per).last, 1); }

bool counts(const PlannedPost& planned) {
  const model::Post& post = planned.post;
  const bool kind_counts = *post.kind == model::PostKind::planned || *post.kind == model::PostKind::special_request;
  return planned.timed && kind_counts && *post.status != model::PostStatus::draft;
}

// One limit of the contract and the posts that it counts, by the first days of their periods.
class Count {
 public:
  Count(const model::Field<int>& limit, QuotaPeriod per, std::optional<Network> network) : limit_(limit), per_(per), network_(network) {}

  const model::Field<int>& limit() const { return limit_; }
  const std::optional<Network>& network() const { return network_; }
  bool is_of(const Networks& networks) const { return !network_ || networks.test(static_cast<std::size_t>(*network_)); }

  // The post's number in its period.
  int add(time::Date date) { return ++posts_[period_of(date, per_).first]; }

  // The first day of the first period from a period's first day on that has room left, once all posts are added.
  time::Date room_from(time::Date first) const {
    const auto found = posts_.find(first);
    return found == posts_.end() || found->second < *limit_ ? first : room_behind_.at(first);
  }

  void look_for_room() {
    for (auto period = posts_.rbegin(); period != posts_.rend(); ++period) {
      const time::Date next = first_of_next(period->first, per_);
      const auto found = posts_.find(next);
      room_behind_[period->first] = found == posts_.end() || found->second < *limit_ ? next : room_behind_.at(next);
    }
  }

 private:
  const model::Field<int>& limit_;
  QuotaPeriod per_;
  std::optional<Network> network_;
  std::map<time::Date, int> posts_;
  std::map<time::Date, time::Date> room_behind_;
};

std::vector<Count> counts_of(const model::Quota& quota) {
  std::vector<Count> all;
  if (quota.posts) all.emplace_back(quota.posts, *quota.per, std::nullopt);
  for (const model::Named<int>& entry : *quota.networks)
    if (const auto network = model::named<Network>(*entry.name); network && entry.value) all.emplace_back(entry.value, *quota.per, network);
  return all;
}

// The networks of this client that a post goes out on.
Networks networks_of(const PlannedPost& planned, const rule::ClientView& view) {
  Networks networks;
  for (const model::Field<std::string>& id : *planned.post.accounts) {
    const model::AccountOwner* owner = view.accounts.find(*id);
    if (owner == nullptr || owner->kind != model::AccountOwner::Kind::client || &view.world.clients[owner->index] != &view.client) continue;
    const model::Field<Network>& network = owner->account->network;
    if (network) networks.set(static_cast<std::size_t>(*network));
  }
  return networks;
}

// A post beyond a limit, with its number there.
struct Excess {
  const PlannedPost* planned = nullptr;
  Networks networks;
  std::size_t count = 0;
  int number = 0;
};

// The first day of the first period behind a post's in which all limits that it counts for have room, and the contract still holds.
std::optional<time::Date> room_behind(const Excess& excess, const std::vector<Count>& counts, const rule::ClientView& view) {
  const QuotaPeriod per = *view.client.contract->quota->per;
  const auto has_none = [&](const Count& count) { return count.is_of(excess.networks) && *count.limit() == 0; };
  if (std::ranges::any_of(counts, has_none)) return std::nullopt;
  time::Date day = first_of_next(period_of(excess.planned->publish_civil.date, per).first, per);
  for (bool is_found = false; !is_found;) {
    is_found = true;
    for (const Count& count : counts) {
      if (!count.is_of(excess.networks) || count.room_from(day) == day) continue;
      day = count.room_from(day);
      is_found = false;
    }
  }
  const auto& through = view.client.contract->term->through;
  const bool is_over = through && time::is_over(*through, view.client.zone.read({day}).instant, view.client.zone);
  return is_over ? std::nullopt : std::optional(day);
}

void report_excess(const Excess& excess, const std::vector<Count>& counts, const rule::ClientView& view, rule::Report& report) {
  const Count& count = counts[excess.count];
  const std::optional<time::Date> room = room_behind(excess, counts, view);
  const QuotaPeriod per = *view.client.contract->quota->per;
  const Period period = period_of(excess.planned->publish_civil.date, per);
  rule::Finding& finding = report.at(excess.planned->post.publish_at.span)
                               .say(count.network() ? "network" : "")
                               .with("number", excess.number)
                               .with("limit", *count.limit())
                               .with("per", std::string(model::name_of(per)))
                               .with("first", period.first)
                               .with("last", period.last)
                               .with("room", room.value_or(period.last))
                               .with("room_is", room ? "known" : "none")
                               .with("client", model::display_name(view.client))
                               .because(count.limit().span, "quota");
  if (count.network()) finding.with("network", std::string(model::name_of(*count.network()))).with("elsewhere", excess.networks.count() > 1 ? "yes" : "no");
  with_asked(finding, view.client);
}

// By time, from the period of the first that is checked on.
Posts posts_that_count(const rule::ClientView& view, QuotaPeriod per) {
  std::optional<time::Date> first;
  for (const PlannedPost& planned : view.client.posts)
    if (counts(planned) && view.checks(planned)) first = std::min(first.value_or(planned.publish_civil.date), planned.publish_civil.date);
  if (!first) return {};
  first = period_of(*first, per).first;
  Posts posts;
  for (const PlannedPost& planned : view.client.posts)
    if (counts(planned) && planned.publish_civil.date >= *first) posts.push_back(&planned);
  put_in_order(posts);
  return posts;
}

void check(const rule::ClientView& view, rule::Report& report) {
  const model::Quota& quota = *view.client.contract->quota;
  if (is_unreadable(quota.per)) return;
  const Posts posts = posts_that_count(view, *quota.per);
  std::vector<Count> all = counts_of(quota);
  std::vector<Excess> excesses;
  for (const PlannedPost* planned : posts) {
    const Networks networks = networks_of(*planned, view);
    bool found = false;
    for (std::size_t index = 0; index < all.size(); ++index) {
      if (!all[index].is_of(networks)) continue;
      const int number = all[index].add(planned->publish_civil.date);
      if (number <= *all[index].limit() || found || !view.checks(*planned)) continue;
      excesses.push_back({planned, networks, index, number});
      found = true;
    }
  }
  for (Count& count : all) count.look_for_room();
  for (const Excess& excess : excesses) report_excess(excess, all, view, report);
}

}  // namespace

extern const rule::Check contract_quota{check};

}  // namespace sml::rules
