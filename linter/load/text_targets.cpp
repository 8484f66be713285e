#include "linter/load/text_targets.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/load/network_words.h"
#include "linter/load/node_words.h"
#include "linter/text/handle.h"
#include "linter/text/nearest.h"

namespace sml::load {
namespace {

using model::Account;
using model::Field;

void add_once(std::vector<std::string>& names, std::string_view name) {
  if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
}

using Accounts = std::vector<const Account*>;

Accounts own_accounts(const model::Client& client) {
  Accounts own;
  for (const Field<Account>& account : *client.accounts->accounts)
    if (account->id) own.push_back(&account.value);
  return own;
}

// Those that the post goes out on, or all of them where it goes out on none.
Accounts posted_accounts(const model::Post& post, const Accounts& own) {
  Accounts posted;
  const auto is_posted = [&](const Account* account) {
    return std::ranges::any_of(*post.accounts, [&](const Field<std::string>& id) { return *id == *account->id; });
  };
  std::ranges::copy_if(own, std::back_inserter(posted), is_posted);
  return posted.empty() ? own : posted;
}

// Networks first, which people know.
std::vector<std::string> names_of(const Accounts& accounts) {
  std::vector<std::string> names;
  for (const Account* account : accounts)
    if (account->network) add_once(names, model::name_of(*account->network));
  for (const Account* account : accounts) add_once(names, *account->id);
  if (names.empty())
    for (const std::string_view network : model::names_of<model::Network>()) names.emplace_back(network);
  return names;
}

// A name that is near one of another of the client's accounts means that: it is told elsewhere that the post doesn't go out there.
std::optional<std::string> meant_target(const std::string& name, const Accounts& own) {
  if (const auto network = network_called(name)) return std::string(model::name_of(*network));
  const auto is_handle = [&](const Account* account) { return account->handle && text::handle_key(*account->handle) == text::handle_key(name); };
  const auto called = std::ranges::find_if(own, is_handle);
  if (called != own.end() && std::ranges::none_of(called + 1, own.end(), is_handle)) return *(*called)->id;
  std::vector<std::string> names = names_of(own);
  for (const std::string_view network : model::names_of<model::Network>()) add_once(names, network);
  return text::nearest_name(name, names);
}

}  // namespace

void report_unknown_targets(const model::Post& post, const model::Client& client, const model::ClientAccounts& accounts, Problems& problems) {
  int suggestions = 0;
  Accounts own;
  std::vector<std::string> legal;   // as `own`, once a post
  for (const auto& text : *post.text_for) {
    const std::string& name = *text.name;
    if (accounts.find(name) != nullptr || model::named<model::Network>(name)) continue;
    if (legal.empty()) {
      own = own_accounts(client);
      legal = names_of(posted_accounts(post, own));
    }
    auto nearest = ++suggestions <= text::kMostSuggestions ? meant_target(name, own) : std::nullopt;
    problems.push_back(
        {Problem::Kind::unknown_reference, text.name.span, "text_for", shortened(name), "network_or_account", "unknown", legal, std::move(nearest)});
  }
}

}  // namespace sml::load
