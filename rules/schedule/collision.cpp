#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "linter/model/post_name.h"
#include "linter/time/intervals.h"
#include "rules/moments.h"
#include "rules/schedule/calendar.h"

namespace sml::rules {
namespace {

// The post that goes out too shortly before another, and the accounts on which it does.
struct Collision {
  const model::PlannedPost* before = nullptr;
  std::vector<std::string> accounts;
};

bool goes_out_on_any(const model::PlannedPost& planned, const std::vector<std::string>& accounts) {
  return std::ranges::any_of(*planned.post.accounts, [&](const auto& id) { return std::ranges::find(accounts, *id) != accounts.end(); });
}

// The moments that are too near to where those posts would go that were told of before: stretches without their ends, of each account disjoint ones.
class Taken {
 public:
  void add(const model::PlannedPost& planned, time::Instant moment, base::Duration within) {
    for (const auto& account : *planned.post.accounts) add({moment - within, moment + within}, stretches_[*account]);
  }

  // The first moment from one on that lies in none.
  time::Instant behind(time::Instant moment, const std::vector<std::string>& accounts) const {
    for (time::Instant last = moment - base::Duration{1}; last != moment;) {
      last = moment;
      for (const std::string& account : accounts)
        if (const auto known = stretches_.find(account); known != stretches_.end()) moment = behind(moment, known->second);
    }
    return moment;
  }

 private:
  using Stretches = std::map<time::Instant, time::Instant>;   // where each ends, by its beginning

  static void add(time::Interval stretch, Stretches& all) {
    auto next = all.upper_bound(stretch.begin);
    if (next != all.begin() && std::prev(next)->second > stretch.begin) --next;
    for (; next != all.end() && next->first < stretch.end; next = all.erase(next)) stretch = {std::min(stretch.begin, next->first), std::max(stretch.end, next->second)};
    all.emplace(stretch.begin, stretch.end);
  }

  static time::Instant behind(time::Instant moment, const Stretches& all) {
    const auto next = all.lower_bound(moment);
    return next == all.begin() ? moment : std::max(moment, std::prev(next)->second);
  }

  std::unordered_map<std::string, Stretches> stretches_;
};

// The first moment from one on that is so far from all other posts on those accounts.
time::Instant behind_others(time::Instant moment, const model::PlannedPost& planned, const Collision& collision, const Posts& in_order, base::Duration within) {
  for (auto other = std::ranges::upper_bound(in_order, moment - within, {}, &model::PlannedPost::publish); other != in_order.end(); ++other) {
    if ((*other)->publish >= moment + within) break;
    if (*other != &planned && moment < (*other)->publish + within && goes_out_on_any(**other, collision.accounts)) moment = (*other)->publish + within;
  }
  return moment;
}

time::Instant free_moment(const model::PlannedPost& planned, const Collision& collision, const Posts& in_order, const Taken& taken, base::Duration within) {
  time::Instant moment = collision.before->publish + within;
  for (time::Instant last; last != moment;) {
    last = moment;
    moment = taken.behind(behind_others(moment, planned, collision, in_order, within), collision.accounts);
  }
  return moment;
}

void check(const rule::ClientView& view, rule::Report& report) {
  const auto within = [&](const model::PlannedPost& planned) { return report.duration("within", planned.post.publish_at.span); };
  Posts posts = in_order(view.client);
  std::erase_if(posts, [&](const model::PlannedPost* planned) { return !view.checks(*planned) || *planned->post.format == model::PostFormat::story; });
  std::unordered_map<const model::PlannedPost*, Collision> collisions;
  for (const AccountPosts& account : by_account(posts)) {
    for (std::size_t index = 1; index < account.posts.size(); ++index) {
      const model::PlannedPost* before = account.posts[index - 1];
      if (account.posts[index]->publish - before->publish >= within(*account.posts[index])) continue;
      Collision& collision = collisions.try_emplace(account.posts[index], Collision{before, {}}).first->second;
      if (collision.before == before) collision.accounts.emplace_back(account.account);
    }
  }
  Taken taken;
  for (const model::PlannedPost* planned : posts) {
    const auto found = collisions.find(planned);
    if (found == collisions.end()) continue;
    const auto& [before, accounts] = found->second;
    const time::Instant free_at = free_moment(*planned, found->second, posts, taken, within(*planned));
    taken.add(*planned, free_at, within(*planned));
    const time::Civil free = view.client.zone.civil(free_at);
    report.at(planned->post.publish_at.span)
        .say(planned->publish == before->publish ? "same" : "")
        .with("publish", planned->publish_civil)
        .with("other", model::display_name(*before))
        .with("other_publish", before->publish_civil)
        .with("gap", planned->publish - before->publish)
        .with("within", within(*planned))
        .with("accounts", accounts)
        .with("free", free)
        .with("near", nearness(planned->publish_civil, free))
        .because(before->post.publish_at.span, "other");
  }
}

}  // namespace

extern const rule::Check schedule_collision{check};

}  // namespace sml::rules
