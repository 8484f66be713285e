#include "linter/sheet/row_accounts.h"

#include "linter/load/network_words.h"
#include "linter/sheet/accounts.h"
#include "linter/sheet/cell.h"

namespace sml::sheet {
namespace {

// Columns that are called like a network and say whether the post goes there; false where one says neither.
bool add_ticked(std::vector<WantedNetwork>& networks, RowCells& cells) {
  bool is_clear = true;
  for (const KnownColumn& column : cells.header().columns) {
    if (column.meaning != Meaning::in_network) continue;
    const auto is_ticked = ticked(cells.value(column));
    is_clear = is_clear && is_ticked;
    if (!is_ticked) cells.refuse(column, "import.tick").with("value", std::string(cells.value(column))).with("network", std::string(model::name_of(column.network)));
    else if (*is_ticked) networks.push_back({column.network, cells.place(column.index)});
  }
  return is_clear;
}

std::vector<AccountWord> words_in(const RowCells& cells, const KnownColumn& column) {
  std::vector<AccountWord> words;
  for (const std::string_view word : listed(cells.value(column))) words.push_back({word, cells.place(column.index)});
  return words;
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
