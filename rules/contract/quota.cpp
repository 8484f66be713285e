#include <algorithm>
#include <bitset>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "linter/time/months.h"
#include "rules/people.h"
#include "rules/posts_in_order.h"
#include "rules/staffing/presence.h"

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

  // The first day of the first period from a period's first day on that has room left. Full periods remember where they led, so that many that ask take
  // no longer than one.
  time::Date room_from(time::Date first) {
    std::vector<time::Date> full;
    for (auto found = posts_.find(first); found != posts_.end() && found->second >= *limit_; found = posts_.find(first)) {
      full.push_back(first);
      first = room_behind_.try_emplace(first, first_of_next(first, per_)).first->second;
    }
    for (const time::Date period : full) room_behind_[period] = first;
    return first;
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

// Where posts beyond a limit have room.
class Room {
 public:
  Room(std::vector<Count>& counts, QuotaPeriod per, const rule::ClientView& view)
      : counts_(counts), per_(per), view_(view), presence_(view), departures_(view.client) {}

  // The first day of the first period behind a post's in which all limits that it counts for have room, and the contract still holds. What lies weeks
  // ahead is no room for it.
  std::optional<time::Date> day(const Excess& excess) const {
    const auto has_none = [&](const Count& count) { return count.is_of(excess.networks) && *count.limit() == 0; };
    if (std::ranges::any_of(counts_, has_none)) return std::nullopt;
    const time::Date day = day_from(first_of_next(period_of(excess.planned->publish_civil.date, per_).first, per_), excess);
    const auto& through = view_.client.contract->term->through;
    if (day > time::plus_days(excess.planned->publish_civil.date, kFarthest)) return std::nullopt;
    const bool is_over = through && time::is_over(*through, view_.client.zone.read({day}).instant, view_.client.zone);
    return is_over ? std::nullopt : std::optional(day);
  }

  // What a comment silences is not moved anywhere.
  bool is_asked_for(const Excess& excess) const { return !view_.is_silenced("contract/quota", excess.planned->post.publish_at.span); }

  // The first moment from that day on at which somebody is there to answer and nothing else goes out: the post's own hour, else another of the day.
  // It counts from then on, so that no two posts are offered the same room.
  std::optional<time::Instant> moment(const Excess& excess, time::Date day) {
    const resolve::Audience audience = resolve::audience(view_.accounts, *excess.planned);
    if (!presence_.known() || !resolve::expects_replies(excess.planned->post, audience)) return std::nullopt;
    const ReplyPromise promise = resolve::reply_promise(view_.client, excess.planned->post, audience);
    const time::Date last = time::plus_days(day, kDaysAhead);
    for (; day < last; day = day_from(time::plus_days(day, 1), excess))
      if (const auto found = moment_of(day, excess, promise)) return taken(*found, day, excess);
    return std::nullopt;
  }

 private:
  static constexpr int kDaysAhead = 14;
  static constexpr int kFarthest = 35;   // days: the month behind the post's, or a few weeks

  time::Date day_from(time::Date day, const Excess& excess) const {
    for (bool is_found = false; !is_found;) {
      is_found = true;
      for (Count& count : counts_) {
        const time::Date first = period_of(day, per_).first;
        if (!count.is_of(excess.networks) || count.room_from(first) == first) continue;
        day = count.room_from(first);
        is_found = false;
      }
    }
    return day;
  }

  time::Instant taken(time::Instant moment, time::Date day, const Excess& excess) {
    for (Count& count : counts_)
      if (count.is_of(excess.networks)) count.add(day);
    return *offered_.insert(moment).first;
  }

  std::optional<time::Instant> moment_of(time::Date day, const Excess& excess, const ReplyPromise& promise) const {
    const auto begin_of = [&](time::Civil civil) { return view_.client.zone.read(civil).instant; };
    const auto is_free = [&](time::Instant moment) {
      const auto next = offered_.upper_bound(moment - base::hours(1));
      const bool is_near = next != offered_.end() && *next < moment + base::hours(1);
      return !is_near && !departures_.is_taken(moment, *excess.planned);
    };
    const time::Civil own = excess.planned->publish_civil;
    const time::Instant same_hour = begin_of({day, own.hour, own.minute});
    const auto found = presence_.first_good({same_hour, same_hour + base::minutes(1)}, promise, is_free);
    return found ? found : presence_.first_good({begin_of({day}), begin_of({time::plus_days(day, 1)})}, promise, is_free);
  }

  std::vector<Count>& counts_;
  QuotaPeriod per_;
  const rule::ClientView& view_;
  Presence presence_;
  resolve::Departures departures_;
  std::set<time::Instant> offered_;
};

// The arguments `room`, a day, and `room_is`: "none", "day", or "moment", which then is `room_at`.
void with_room(rule::Finding& finding, const Excess& excess, time::Date otherwise, const model::Client& client, Room& room) {
  const std::optional<time::Date> day = room.is_asked_for(excess) ? room.day(excess) : std::nullopt;
  const std::optional<time::Instant> moment = day ? room.moment(excess, *day) : std::nullopt;
  finding.with("room", day.value_or(otherwise)).with("room_is", moment ? "moment" : day ? "day" : "none");
  if (moment) finding.with("room_at", client.zone.civil(*moment));
}

void report_excess(const Excess& excess, const Count& count, const rule::ClientView& view, Room& room, rule::Report& report) {
  const QuotaPeriod per = *view.client.contract->quota->per;
  const Period period = period_of(excess.planned->publish_civil.date, per);
  rule::Finding& finding = report.at(excess.planned->post.publish_at.span)
                               .say(count.network() ? "network" : "")
                               .with("number", excess.number)
                               .with("limit", *count.limit())
                               .with("per", std::string(model::name_of(per)))
                               .with("first", period.first)
                               .with("last", period.last)
                               .with("near", nearness({period.first}, {period.last}))
                               .with("client", model::display_name(view.client))
                               .because(count.limit().span, "quota");
  with_room(finding, excess, period.last, view.client, room);
  if (count.network()) finding.with("network", *count.network()).with("elsewhere", excess.networks.count() > 1 ? "yes" : "no");
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
  if (excesses.empty()) return;
  Room room(all, *quota.per, view);
  for (const Excess& excess : excesses) report_excess(excess, all[excess.count], view, room, report);
}

}  // namespace

extern const rule::Check contract_quota{check};

}  // namespace sml::rules
