// A client's calendar as the schedule rules walk it: its posts in the order in which they go out, of all accounts or account by account.
//
// It points into the World and lives no longer than the view that it was made from.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "rules/posts_in_order.h"

namespace sml::rules {

// Those whose moment is known.
inline Posts in_order(const model::Client& client) {
  Posts posts;
  for (const model::PlannedPost& planned : client.posts)
    if (planned.timed) posts.push_back(&planned);
  put_in_order(posts);
  return posts;
}

// The posts of each account that any of them names, by the account's id.
struct AccountPosts {
  std::string_view account;
  Posts posts;
};
inline std::vector<AccountPosts> by_account(const Posts& posts) {
  std::map<std::string_view, Posts> accounts;
  for (const model::PlannedPost* planned : posts) {
    for (const model::Field<std::string>& account : *planned->post.accounts) {
      Posts& own = accounts[*account];
      if (own.empty() || own.back() != planned) own.push_back(planned);
    }
  }
  std::vector<AccountPosts> sorted;
  for (auto& [account, own] : accounts) sorted.push_back({account, std::move(own)});
  return sorted;
}

}  // namespace sml::rules
