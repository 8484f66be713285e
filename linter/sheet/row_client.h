// Whose a row is that says it.
#pragma once

#include <string_view>
#include <vector>

#include "linter/model/world.h"

namespace sml::sheet {

// Whether a cell names a client by its id, its name or an alias, or by the first words of one: "Rodamon" of Rodamon Bicis.
bool names_client(std::string_view cell, const model::Client& client);

// The only client that a cell names; nullptr where it names none, or several.
const model::Client* client_named(std::string_view cell, const std::vector<model::Client>& clients);

}  // namespace sml::sheet
