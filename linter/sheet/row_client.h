// Whose a row is that says it.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/world.h"

namespace sml::sheet {

// Whether a cell names a client by its id, its name or an alias, or by the first words of one: "Rodamon" of Rodamon Bicis.
bool names_client(std::string_view cell, const model::Client& client);

// Which clients the cells of a sheet name. It remembers what it was asked, for a sheet is read for each of its clients. Views the clients, which outlive it.
class NamedClients {
 public:
  explicit NamedClients(const std::vector<model::Client>& clients) : clients_(clients) {}

  // The only client that a cell names; nullptr where it names none, or several.
  const model::Client* named(std::string_view cell);

 private:
  const std::vector<model::Client>& clients_;
  std::map<std::string, const model::Client*, std::less<>> known_;   // by cell
};

}  // namespace sml::sheet
