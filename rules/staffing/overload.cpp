#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/model/post_name.h"
#include "rules/schedule/calendar.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

using Networks = std::vector<model::Network>;
using People = std::set<const model::Person*>;   // nullptr: whoever keeps the contract's hours

// A post that brings replies, and the networks on which it does, sorted.
struct Awaited {
  const model::PlannedPost* planned = nullptr;
  Networks networks{};
};

// Whether so many posts go out within a time. They are in order.
bool are_so_many(const Posts& posts, std::size_t count, base::Duration within) {
  for (std::size_t last = count; last <= posts.size(); ++last)
    if (posts[last - 1]->publish - posts[last - count]->publish <= within) return true;
  return false;
}

// By time.
std::vector<Awaited> awaited_posts(const Posts& posts, const model::ClientAccounts& accounts) {
  std::vector<Awaited> awaited;
  for (const model::PlannedPost* planned : posts) {
    const resolve::Audience audience = resolve::audience(accounts, *planned);
    if (resolve::expects_replies(planned->post, audience)) awaited.push_back({planned, resolve::networks_of(audience)});
  }
  for (Awaited& post : awaited) std::ranges::sort(post.networks);
  return awaited;
}

// Who is on shift at a moment, for each set of networks that is asked about.
class Attendants {
 public:
  Attendants(const resolve::Roster& roster, time::Instant moment, bool emergency) : roster_(roster), moment_(moment), emergency_(emergency) {}

  const People& of(const Networks& networks) {
    const auto [known, is_new] = people_.try_emplace(networks);
    if (is_new)
      for (const resolve::Duty& duty : roster_.duties(networks, emergency_, moment_, moment_ + base::minutes(1)))
        if (duty.intervals.contains(moment_)) known->second.insert(duty.person);
    return known->second;
  }

 private:
  const resolve::Roster& roster_;
  time::Instant moment_;
  bool emergency_;
  std::map<Networks, People> people_;
};

// The posts of a stretch of time, counted by their networks.
using Counts = std::map<Networks, int>;

// How many of them only these people can answer.
int load_of(const People& people, const Counts& counts, Attendants& attendants) {
  int load = 0;
  for (const auto& [networks, count] : counts) {
    const People& able = attendants.of(networks);
    if (!able.empty() && std::ranges::includes(people, able)) load += count;
  }
  return load;
}

std::vector<std::string> named(const People& people) {
  std::vector<std::string> names;
  for (const model::Person* person : people)
    if (person != nullptr) names.push_back(model::display_name(*person));
  std::ranges::sort(names);
  return names;
}

// How many posts within how long are too many, as its file has it.
struct Limit {
  base::Duration within{};
  int most = 0;
};

Limit limit_of(const model::PlannedPost& planned, const rule::Report& report) {
  const base::Span at = planned.post.publish_at.span;
  return {report.duration("within", at), report.whole_number("max", at)};
}

// The strictest that any of the posts has. There is one.
Limit strictest(const Posts& posts, const rule::Report& report) {
  Limit strictest = limit_of(*posts.front(), report);
  for (const model::PlannedPost* planned : posts) {
    const Limit limit = limit_of(*planned, report);
    strictest = {std::max(strictest.within, limit.within), std::min(strictest.most, limit.most)};
  }
  return strictest;
}

// The posts of a time up to one of them, which goes forward.
class Window {
 public:
  explicit Window(const std::vector<Awaited>& posts) : posts_(posts) {}

  void go_on(std::size_t last, base::Duration within) {
    ++counts_[posts_[last].networks];
    const time::Instant begin = posts_[last].planned->publish - within;
    for (; posts_[first_].planned->publish < begin; ++first_)
      if (const auto left = counts_.find(posts_[first_].networks); --left->second == 0) counts_.erase(left);
    for (; first_ > 0 && posts_[first_ - 1].planned->publish >= begin; --first_) ++counts_[posts_[first_ - 1].networks];
  }

  std::size_t first() const { return first_; }
  const Counts& counts() const { return counts_; }

 private:
  const std::vector<Awaited>& posts_;
  std::size_t first_ = 0;
  Counts counts_;
};

// What the people who are there have to answer at once, and the first post of that.
struct Load {
  int posts = 0;
  const People& people;
  const Awaited& first;
};

void report_post(const Awaited& post, const Load& load, const Limit& limit, const rule::ClientView& view, rule::Report& report) {
  const time::Civil publish = post.planned->publish_civil;
  report.at(post.planned->post.publish_at.span)
      .with("publish", publish)
      .with("count", std::int64_t{load.posts})
      .with("within", limit.within)
      .with("max", std::int64_t{limit.most})
      .with("people", named(load.people))
      .with("client", model::display_name(view.client))
      .because(load.first.planned->post.publish_at.span, "first", {{"post", model::display_name(*load.first.planned)}});
}

void check(const rule::ClientView& view, rule::Report& report) {
  const resolve::Roster roster(view.world, view.client);
  if (!roster.known()) return;
  Posts all = in_order(view.client);
  std::erase_if(all, [&](const model::PlannedPost* planned) { return !view.checks(*planned); });
  if (all.empty()) return;
  const Limit least = strictest(all, report);
  if (!are_so_many(all, static_cast<std::size_t>(least.most) + 1, least.within)) return;
  const std::vector<Awaited> posts = awaited_posts(all, view.accounts);
  Window window(posts);
  for (std::size_t index = 0; index < posts.size(); ++index) {
    const Awaited& post = posts[index];
    const Limit limit = limit_of(*post.planned, report);
    window.go_on(index, limit.within);
    if (index - window.first() < static_cast<std::size_t>(limit.most)) continue;
    Attendants attendants(roster, post.planned->publish, resolve::is_agreed_emergency(view.client, post.planned->post));
    const People people = attendants.of(post.networks);
    if (people.empty()) continue;
    const Load load{load_of(people, window.counts(), attendants), people, posts[window.first()]};
    if (load.posts > limit.most * static_cast<int>(people.size())) report_post(post, load, limit, view, report);
  }
}

}  // namespace

extern const rule::Check staffing_overload{check};

}  // namespace sml::rules
