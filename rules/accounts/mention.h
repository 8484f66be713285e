// Which client a handle in a text belongs to.
#pragma once

#include <algorithm>
#include <string>

#include "rules/accounts/entries.h"

namespace sml::rules {

// The client's account with that handle (handle_key), or nullptr.
inline const model::Account* account_with_handle(const model::Client& client, const std::string& key) {
  const auto& accounts = *client.accounts->accounts;
  const auto found = std::ranges::find_if(
      accounts, [&](const model::Field<model::Account>& account) { return account->handle && handle_key(*account->handle) == key; });
  return found == accounts.end() ? nullptr : &**found;
}

inline bool is_handle_of(const model::Client& client, const std::string& key) { return account_with_handle(client, key) != nullptr; }

}  // namespace sml::rules
