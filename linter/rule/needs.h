// What a rule must know before it can speak, by name, so that its silence can be told.
//
// A card lists needs: "facts", "contract.term", "team|contract.service_hours" (one of the two is enough). The list of all of them
// stands in needs.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "linter/model/world.h"

namespace sml::rule {

// What is missing for a client: the need's name, which the catalogue says in words ("needs.contract.term"), or "unreadable" where the file is
// there and could not be read, and the file that would hold it.
struct Missing {
  std::string_view need;
  std::string file;
};
std::optional<Missing> missing_need(std::span<const std::string_view> needs, const model::World& world, const model::Client& client);

bool is_known_need(std::string_view need);

}  // namespace sml::rule
