#include "linter/load/unpublished.h"

#include <algorithm>

#include "linter/model/networks.h"

namespace sml::load {

void report_unpublished(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems) {
  if (post.thread->empty() || post.accounts->empty() || is_unreadable(post.accounts)) return;
  const auto may_have_threads = [&](const model::Field<std::string>& account) {
    const auto network = accounts.network_of(*account);
    return !network || model::traits_of(*network).has_threads;
  };
  if (std::ranges::none_of(*post.accounts, may_have_threads)) problems.push_back({Problem::Kind::wrong_value, post.thread.key, "thread", {}, "thread", "unpublished"});
}

}  // namespace sml::load
