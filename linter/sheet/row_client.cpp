#include "linter/sheet/row_client.h"

#include <algorithm>
#include <string>

#include "linter/model/called.h"
#include "linter/text/fold.h"

namespace sml::sheet {

bool names_client(std::string_view cell, const model::Client& client) {
  const std::string said = text::folded_words(cell);
  const auto is_called = [&](std::string_view name) { return (text::folded_words(name) + ' ').starts_with(said + ' '); };
  const auto has_alias = [&](const model::Field<std::string>& alias) { return is_called(*alias); };
  return is_called(client.id) || is_called(model::display_name(client)) || std::ranges::any_of(*client.facts->business->aliases, has_alias);
}

namespace {

const model::Client* client_named(std::string_view cell, const std::vector<model::Client>& clients) {
  if (const model::Client* whole = model::only(model::all_clients_called(clients, cell))) return whole;
  std::vector<const model::Client*> named;
  for (const model::Client& client : clients)
    if (names_client(cell, client)) named.push_back(&client);
  return model::only(named);
}

}  // namespace

const model::Client* NamedClients::named(std::string_view cell) {
  const auto known = known_.find(cell);
  return known != known_.end() ? known->second : known_.emplace(cell, client_named(cell, clients_)).first->second;
}

}  // namespace sml::sheet
