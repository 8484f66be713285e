#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "linter/model/post_name.h"
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

// The first moment, so long behind the post before it, that is as far from all others on those accounts.
time::Instant free_moment(const model::PlannedPost& planned, const Collision& collision, const Posts& in_order, base::Duration within) {
  time::Instant moment = collision.before->publish + within;
  for (auto other = std::ranges::lower_bound(in_order, collision.before->publish, {}, &model::PlannedPost::publish); other != in_order.end(); ++other) {
    if ((*other)->publish >= moment + within) break;
    if (*other != &planned && moment < (*other)->publish + within && goes_out_on_any(**other, collision.accounts)) moment = (*other)->publish + within;
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
  for (const model::PlannedPost* planned : posts) {
    const auto found = collisions.find(planned);
    if (found == collisions.end()) continue;
    const auto& [before, accounts] = found->second;
    const time::Civil free = view.client.zone.civil(free_moment(*planned, found->second, posts, within(*planned)));
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
