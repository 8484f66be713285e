#include "linter/sheet/row_accounts.h"

#include <set>

#include "linter/base/word_list.h"
#include "linter/load/network_words.h"
#include "linter/sheet/accounts.h"
#include "linter/sheet/cell.h"
#include "linter/text/fold.h"

namespace sml::sheet {
namespace {

// Columns that are called like a network and say whether the post goes there; false where one says neither.
bool add_ticked(std::vector<WantedNetwork>& networks, RowCells& cells) {
  bool is_clear = true;
  for (const KnownColumn& column : cells.header().columns) {
    if (column.meaning != Meaning::in_network) continue;
    const auto is_ticked = ticked(cells.value(column));
    is_clear = is_clear && is_ticked;
    if (!is_ticked)
      cells.refuse(column, "import.tick").with("value", std::string(cells.value(column))).with("network", std::string(model::name_of(column.network)));
    else if (*is_ticked) networks.push_back({column.network, cells.place(column.index)});
  }
  return is_clear;
}

std::vector<AccountWord> words_in(const RowCells& cells, const KnownColumn& column) {
  std::vector<AccountWord> words;
  for (const std::string_view word : listed(cells.value(column))) words.push_back({word, cells.place(column.index)});
  return words;
}

// "IG Stories, Facebook Stories": what format the words say, which are cut to their networks where all of them say the same.
std::optional<model::PostFormat> take_format(std::vector<AccountWord>& words) {
  std::optional<model::PostFormat> format;
  std::vector<AccountWord> networks;
  for (const AccountWord& word : words) {
    const std::size_t blank = word.word.rfind(' ');
    if (blank == std::string_view::npos || load::network_called(word.word)) return std::nullopt;
    const std::string_view network = trimmed(word.word.substr(0, blank));
    const auto said = load::format_called(word.word.substr(blank + 1));
    if (!said || !load::network_called(network) || (format && *format != *said)) return std::nullopt;
    format = said;
    networks.push_back({network, word.at});
  }
  words = std::move(networks);
  return format;
}

// "Todas", "Ambas": the client's accounts, where they are as many as the word says and no two in one network; else none.
std::vector<std::string> all_accounts(const std::vector<AccountWord>& words, const model::Client& client) {
  constexpr std::string_view kAll[] = {"todas", "todos", "todas las redes", "todas as redes", "all", "all networks"};
  constexpr std::string_view kBoth[] = {"ambas", "ambos", "ambas redes", "las dos", "as duas", "both"};
  const std::string said = words.size() == 1 ? text::folded_words(words.front().word) : std::string();
  const bool is_both = base::is_among(kBoth, said);
  if (!is_both && !base::is_among(kAll, said)) return {};
  std::vector<std::string> ids = account_ids(client);
  std::set<model::Network> networks;
  for (const model::Field<model::Account>& account : *client.accounts->accounts)
    if (account->id && account->network) networks.insert(*account->network);
  return networks.size() == ids.size() && (!is_both || ids.size() == 2) ? ids : std::vector<std::string>();
}

}  // namespace

RowAccounts accounts_of(RowCells& cells, const model::Client& client, const std::vector<std::string>& usual) {
  const KnownColumn* account = cells.filled(Meaning::account);
  const KnownColumn* network = cells.filled(Meaning::network);
  RowAccounts found;
  for (const Meaning meaning : {Meaning::in_network, Meaning::network, Meaning::account})
    if (cells.header().has(meaning)) found.column = cells.column_of(meaning);
  std::vector<WantedNetwork> networks;
  if (!add_ticked(networks, cells)) return found;
  std::vector<AccountWord> words;
  if (account != nullptr) words = words_in(cells, *account);
  if (network != nullptr) {
    for (const AccountWord& word : words_in(cells, *network)) {
      const auto called = account == nullptr ? std::nullopt : load::network_called(word.word);
      if (called) networks.push_back({*called, word.at});
      else words.push_back(word);
    }
  }
  found.format = take_format(words);
  if (networks.empty()) found.ids = all_accounts(words, client);
  if (!found.ids.empty()) return found;
  if (words.empty() && networks.empty()) {
    found.ids = usual;
    if (usual.empty()) cells.refuse(found.column, "import.no_account");
    return found;
  }
  const auto called = ClientAccountNames(client).called(words, networks);
  if (called) found.ids = *called;
  else cells.refuse(Complaint(called.error()).with("cell", cells.name_at(called.error().at)));
  return found;
}

}  // namespace sml::sheet
