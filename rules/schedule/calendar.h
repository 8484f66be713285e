// A client's calendar as the schedule rules walk it: its posts in the order in which they go out, of all accounts or account by account.
//
// It points into the World and lives no longer than the view that it was made from.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/world.h"
#include "linter/rule/check.h"

namespace sml::rules {

using Posts = std::vector<const model::PlannedPost*>;

// Those whose moment is known, by it, then by file and place.
inline Posts in_order(const model::Client& client) {
  Posts posts;
  for (const model::PlannedPost& planned : client.posts)
    if (planned.timed) posts.push_back(&planned);
  std::ranges::stable_sort(posts, {}, &model::PlannedPost::publish);
  return posts;
}

// The posts of each account that any of them names, by the account's id.
struct AccountPosts {
  std::string_view account;
  Posts posts;
};
inline std::vector<AccountPosts> by_account(const Posts& posts) {
  std::vector<std::pair<std::string_view, const model::PlannedPost*>> entries;
  for (const model::PlannedPost* planned : posts)
    for (const model::Field<std::string>& account : *planned->post.accounts) entries.emplace_back(*account, planned);
  std::ranges::stable_sort(entries, {}, &std::pair<std::string_view, const model::PlannedPost*>::first);
  std::vector<AccountPosts> accounts;
  for (const auto& [account, planned] : entries) {
    if (accounts.empty() || accounts.back().account != account) accounts.push_back({account, {}});
    Posts& own = accounts.back().posts;
    if (own.empty() || own.back() != planned) own.push_back(planned);
  }
  return accounts;
}

}  // namespace sml::rules
