#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/model/post_name.h"
#include "linter/time/intervals.h"
#include "rules/moments.h"
#include "rules/schedule/calendar.h"
#include "rules/staffing/presence.h"

namespace sml::rules {
namespace {

// The post that goes out too shortly before another, and the accounts on which it does.
struct Collision {
  const model::PlannedPost* before = nullptr;
  std::vector<std::string> accounts;
};

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
    for (; next != all.end() && next->first < stretch.end; next = all.erase(next))
      stretch = {std::min(stretch.begin, next->first), std::max(stretch.end, next->second)};
    all.emplace(stretch.begin, stretch.end);
  }

  static time::Instant behind(time::Instant moment, const Stretches& all) {
    const auto next = all.lower_bound(moment);
    return next == all.begin() ? moment : std::max(moment, std::prev(next)->second);
  }

  std::unordered_map<std::string, Stretches> stretches_;
};

// The posts of each account in their order, and how far each reaches: up to the last of those that follow one another too closely for a post between.
class Rows {
 public:
  Rows(const std::vector<AccountPosts>& accounts, base::Duration within) : within_(within) {
    for (const AccountPosts& account : accounts) {
      Row& row = rows_[account.account];
      row.posts = account.posts;
      row.reach.resize(row.posts.size());
      for (std::size_t at = row.posts.size(); at-- > 0;) {
        const bool is_joined = at + 1 < row.posts.size() && row.posts[at + 1]->publish < row.posts[at]->publish + within + within;
        row.reach[at] = is_joined ? row.reach[at + 1] : at;
      }
    }
  }

  // The first moment from one on that is so far from all posts of those accounts but one.
  time::Instant behind(time::Instant moment, const std::vector<std::string>& accounts, const model::PlannedPost& but) const {
    for (time::Instant last = moment - base::Duration{1}; last != moment;) {
      last = moment;
      for (const std::string& account : accounts) moment = behind(moment, rows_.at(account), but);
    }
    return moment;
  }

 private:
  struct Row {
    Posts posts;
    std::vector<std::size_t> reach;   // of each post, the last one of its stretch
  };

  // Up to the one that is left out posts are looked at one by one, for it may be what joins two stretches.
  time::Instant behind(time::Instant moment, const Row& row, const model::PlannedPost& but) const {
    const auto first = std::ranges::upper_bound(row.posts, moment - within_, {}, &model::PlannedPost::publish);
    for (auto at = static_cast<std::size_t>(first - row.posts.begin()); at < row.posts.size() && row.posts[at]->publish < moment + within_; ++at) {
      if (row.posts[at] == &but) continue;
      if (row.posts[at]->publish > but.publish) at = row.reach[at];
      moment = std::max(moment, row.posts[at]->publish + within_);
    }
    return moment;
  }

  base::Duration within_;
  std::unordered_map<std::string_view, Row> rows_;
};

// Where a post may go: the first moment that is free, and where somebody's presence is known the first of those at which somebody is there to answer.
class FreeMoments {
 public:
  explicit FreeMoments(const rule::ClientView& view) : view_(view), presence_(view) {}

  // Nothing where the contract is over by then.
  std::optional<time::Instant> of(const model::PlannedPost& planned, const Collision& collision, const Rows& rows, base::Duration within) {
    const auto behind = [&](time::Instant moment) {
      for (time::Instant last = moment - base::Duration{1}; last != moment;) {
        last = moment;
        moment = taken_.behind(rows.behind(moment, collision.accounts, planned), collision.accounts);
      }
      return moment;
    };
    const time::Instant first = behind(collision.before->publish + within);
    const auto moment = attended(planned, first, [&](time::Instant asked) { return behind(asked) == asked; });
    taken_.add(planned, moment.value_or(first), within);
    if (moment) return moment;
    const auto& through = view_.client.contract->term->through;
    return through && time::is_over(*through, first, view_.client.zone) ? std::nullopt : std::optional(first);
  }

 private:
  template <class IsFree>
  std::optional<time::Instant> attended(const model::PlannedPost& planned, time::Instant from, const IsFree& is_free) const {
    const resolve::Audience audience = resolve::audience(view_.accounts, planned);
    if (!presence_.known() || !can_wait(planned.post, view_.client) || !resolve::expects_replies(planned.post, audience)) return std::nullopt;
    return presence_.first_good({from, from + kAhead}, resolve::reply_promise(view_.client, planned.post, audience), is_free);
  }

  const rule::ClientView& view_;
  Presence presence_;
  Taken taken_;
};

// The argument `free`, and `near`: how near it lies to publication, or "none".
void with_free(rule::Finding& finding, std::optional<time::Instant> free, const model::PlannedPost& planned, const time::Zone& zone) {
  finding.with("near", free ? nearness(planned.publish_civil, zone.civil(*free)) : "none");
  if (free) finding.with("free", zone.civil(*free));
}

void check(const rule::ClientView& view, rule::Report& report) {
  const auto within = [&](const model::PlannedPost& planned) { return report.duration("within", planned.post.publish_at.span); };
  Posts posts = in_order(view.client);
  std::erase_if(posts, [&](const model::PlannedPost* planned) { return !view.checks(*planned) || *planned->post.format == model::PostFormat::story; });
  std::unordered_map<const model::PlannedPost*, Collision> collisions;
  const std::vector<AccountPosts> by_accounts = by_account(posts);
  for (const AccountPosts& account : by_accounts) {
    for (std::size_t index = 1; index < account.posts.size(); ++index) {
      const model::PlannedPost* before = account.posts[index - 1];
      if (account.posts[index]->publish - before->publish >= within(*account.posts[index])) continue;
      Collision& collision = collisions.try_emplace(account.posts[index], Collision{before, {}}).first->second;
      if (collision.before == before) collision.accounts.emplace_back(account.account);
    }
  }
  if (collisions.empty()) return;
  FreeMoments free_moments(view);
  std::map<base::Duration, Rows> rows;   // by how near is too near, which files may say
  for (const model::PlannedPost* planned : posts) {
    const auto found = collisions.find(planned);
    if (found == collisions.end()) continue;
    const auto& [before, accounts] = found->second;
    const Rows& row = rows.try_emplace(within(*planned), by_accounts, within(*planned)).first->second;
    rule::Finding& finding = report.at(planned->post.publish_at.span)
                                 .say(planned->publish == before->publish ? "same" : "")
                                 .with("publish", planned->publish_civil)
                                 .with("other", model::display_name(*before))
                                 .with("other_publish", before->publish_civil)
                                 .with("gap", planned->publish - before->publish)
                                 .with("within", within(*planned))
                                 .with("accounts", accounts)
                                 .because(before->post.publish_at.span, "other");
    with_free(finding, free_moments.of(*planned, found->second, row, within(*planned)), *planned, view.client.zone);
  }
}

}  // namespace

extern const rule::Check schedule_collision{check};

}  // namespace sml::rules
