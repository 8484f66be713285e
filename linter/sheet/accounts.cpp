#include "linter/sheet/accounts.h"

#include <algorithm>

#include "linter/load/network_words.h"
#include "linter/text/fold.h"
#include "linter/text/handle.h"
#include "linter/text/nearest.h"

namespace sml::sheet {
namespace {

using model::Account;
using model::Network;

std::vector<std::string> ids_of(const std::vector<const Account*>& accounts) {
  std::vector<std::string> ids;
  for (const Account* account : accounts) ids.push_back(*account->id);
  return ids;
}

Complaint told(std::string_view name, std::uint32_t at) { return {model::Severity::error, at, std::string(name)}; }

}  // namespace

ClientAccountNames::Found ClientAccountNames::by_name(std::string_view word) const {
  const std::string folded = text::fold(word), handle = text::handle_key(word);
  Found with_id, with_handle;
  for (const model::Field<Account>& account : *client_.accounts->accounts) {
    if (!account->id) continue;
    if (*account->id == folded) with_id.push_back(&*account);
    else if (account->handle && text::handle_key(*account->handle) == handle) with_handle.push_back(&*account);
  }
  return with_id.empty() ? with_handle : with_id;
}

ClientAccountNames::Found ClientAccountNames::of_network(Network network) const {
  Found found;
  for (const model::Field<Account>& account : *client_.accounts->accounts)
    if (account->id && account->network && *account->network == network) found.push_back(&*account);
  return found;
}

std::vector<std::string> account_ids(const model::Client& client) {
  std::vector<std::string> ids;
  for (const model::Field<Account>& account : *client.accounts->accounts)
    if (account->id) ids.push_back(*account->id);
  return ids;
}

base::Result<const Account*, Complaint> ClientAccountNames::only(const Found& found, AccountWord word) const {
  if (found.size() == 1) return found.front();
  if (!found.empty()) return told("import.account_several", word.at).with("value", std::string(word.word)).with("accounts", model::TextList(ids_of(found)));
  const std::vector<std::string> known = account_ids(client_);
  if (load::network_called(word.word))
    return told("import.account_none", word.at).with("network", std::string(word.word)).with("legal", model::TextList(known));
  std::vector<std::string> names = known;   // of the networks, too
  for (const model::Field<Account>& account : *client_.accounts->accounts)
    if (account->network) names.emplace_back(model::name_of(*account->network));
  const auto nearest = text::nearest_name(word.word, names);
  return told("import.account_unknown", word.at)
      .with("value", std::string(word.word))
      .with("says", nearest ? "nearest" : "legal")
      .with("nearest", nearest.value_or(""))
      .with("legal", model::TextList(known));
}

base::Result<std::vector<std::string>, Complaint> ClientAccountNames::called(const std::vector<AccountWord>& words,
                                                                             const std::vector<WantedNetwork>& networks) const {
  Found chosen;
  const auto is_wanted = [&](const Account* account) {
    return std::ranges::any_of(networks, [&](const WantedNetwork& wanted) { return account->network && *account->network == wanted.network; });
  };
  const auto choose = [&](const Account* account) {
    if (std::ranges::find(chosen, account) == chosen.end()) chosen.push_back(account);
  };
  for (const AccountWord& word : words) {
    Found found = by_name(word.word);
    if (found.empty())
      if (const auto network = load::network_called(word.word)) found = of_network(*network);
    if (!networks.empty() && !found.empty()) {
      Found wanted = found;
      std::erase_if(wanted, [&](const Account* account) { return !is_wanted(account); });
      if (wanted.empty())
        return told("import.account_network", word.at)
            .with("account", *found.front()->id)
            .with("network", std::string(model::name_of(*found.front()->network)));
      if (found.size() > 1 && wanted.size() == networks.size()) {
        std::ranges::for_each(wanted, choose);
        continue;
      }
      found = std::move(wanted);
    }
    const auto account = only(found, word);
    if (!account) return account.error();
    choose(*account);
  }
  for (const WantedNetwork& wanted : networks) {
    if (std::ranges::any_of(chosen, [&](const Account* account) { return account->network && *account->network == wanted.network; })) continue;
    const auto account = only(of_network(wanted.network), {model::name_of(wanted.network), wanted.at});
    if (!account) return account.error();
    choose(*account);
  }
  return ids_of(chosen);
}

}  // namespace sml::sheet
