#include "linter/load/meant_accounts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/parts.h"
#include "linter/load/network_words.h"
#include "linter/text/id.h"

namespace sml::load {
namespace {

using model::Account;
using model::Field;

// The id of the only account that is so; nothing where there is none, or there are several.
template <class Is>
std::optional<std::string> only_account(const model::Client& client, const Is& is) {
  const auto& accounts = client.accounts->accounts.value;
  const auto fits = [&](const Field<Account>& account) { return account->id && is(account.value); };
  const auto found = std::ranges::find_if(accounts, fits);
  if (found == accounts.end() || std::ranges::any_of(found + 1, accounts.end(), fits)) return std::nullopt;
  return *found->value.id;
}

// An entry is an id by now, as a list takes it.
std::string own_account(const model::Client& client, std::string_view entry) {
  std::string said(entry);
  std::ranges::replace(said, '-', ' ');
  const auto network = network_called(said);
  const auto is_of_id = [&](const Account& account) { return *account.id == entry; };
  const auto is_of_network = [&](const Account& account) { return network && account.network && *account.network == *network; };
  const auto is_of_handle = [&](const Account& account) { return account.handle && text::as_id(*account.handle) == entry; };
  if (auto id = only_account(client, is_of_id)) return *id;
  if (auto id = only_account(client, is_of_network)) return *id;
  return only_account(client, is_of_handle).value_or(std::string(entry));
}

}  // namespace

void name_own_accounts(const model::Client& client, Problems& problems) {
  const auto& accounts = client.accounts->accounts.value;
  const auto named = std::ranges::find_if(accounts, [](const Field<Account>& account) { return account->id && !account->id->empty(); });
  for (Problem& problem : problems) {
    if (problem.key != "accounts") continue;
    if (problem.kind == Problem::Kind::missing_key && named != accounts.end()) problem.legal = {*named->value.id};
    if (problem.kind != Problem::Kind::wrong_type || problem.expected != "list" || !problem.nearest) continue;
    std::string list;
    for (const std::string_view entry : base::parts_between(*problem.nearest, "[], ")) list += (list.empty() ? "[" : ", ") + own_account(client, entry);
    problem.nearest = list + ']';
  }
}

}  // namespace sml::load
