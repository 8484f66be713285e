// What clients know of each other.
#pragma once

#include <algorithm>

#include "linter/model/world.h"

namespace sml::model {

// Whether a client's contract names the other as one that it knows of, or may: nobody knows whom an entry means that no client is called.
inline bool discloses(const Client& client, const Client& other) {
  const List<std::string>& related = client.contract->related_clients;
  return is_unreadable(related) || std::ranges::any_of(*related, [&](const Field<std::string>& id) { return *id == other.id; });
}

}  // namespace sml::model
