// What clients know of each other.
#pragma once

#include <algorithm>

#include "linter/model/world.h"

namespace sml::model {

// Whether a client's contract names the other as one that it knows of.
inline bool discloses(const Client& client, const Client& other) {
  return std::ranges::any_of(*client.contract->related_clients, [&](const Field<std::string>& id) { return *id == other.id; });
}

}  // namespace sml::model
