#include "linter/load/unpublished.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/model/networks.h"

namespace sml::load {

namespace {

// Whether an account or network that a text is for is one of those that the post goes out on, or may be: one that nobody knows is told of elsewhere.
bool may_go_out_on(std::string_view name, const model::Post& post, const model::ClientAccounts& accounts) {
  if (!model::named<model::Network>(name) && !accounts.network_of(name)) return true;
  return std::ranges::any_of(*post.accounts, [&](const model::Field<std::string>& account) {
    const auto network = accounts.network_of(*account);
    return *account == name || !network || model::name_of(*network) == name;
  });
}

}  // namespace

void report_unpublished(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems) {
  if (post.accounts->empty() || is_unreadable(post.accounts)) return;
  for (const auto& text : *post.text_for)
    if (!may_go_out_on(*text.name, post, accounts))
      problems.push_back(doubt({Problem::Kind::wrong_value, text.name.span, *text.name, {}, "text_for", "unpublished"}));
  if (post.thread->empty()) return;
  const auto may_have_threads = [&](const model::Field<std::string>& account) {
    const auto network = accounts.network_of(*account);
    return !network || model::traits_of(*network).has_threads;
  };
  if (std::ranges::any_of(*post.accounts, may_have_threads)) return;
  std::vector<std::string> threaded;
  for (const model::NetworkTraits& traits : model::kNetworks)
    if (traits.has_threads) threaded.emplace_back(model::name_of(traits.network));
  problems.push_back(doubt({Problem::Kind::wrong_value, post.thread.key, "thread", {}, "thread", "unpublished", std::move(threaded)}));
}

}  // namespace sml::load
