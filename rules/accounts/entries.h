// Whose the accounts are that a post goes out on, and how addresses compare.
//
// An Entry points into the World and lives no longer than the view that it was made from.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"

namespace sml::rules {

enum class Owner { nobody, person, this_client, other_client };

struct Entry {
  const model::Field<std::string>* id = nullptr;       // the entry in `accounts`
  Owner owner = Owner::nobody;
  const model::AccountOwner* declared = nullptr;       // nullptr: no file declares it
};

inline Owner owner_of(const model::AccountOwner* declared, const model::World& world, const model::Client& client) {
  if (declared == nullptr) return Owner::nobody;
  if (declared->kind == model::AccountOwner::Kind::person) return Owner::person;
  return &world.clients[declared->index] == &client ? Owner::this_client : Owner::other_client;
}

// The entries of the post's `accounts`, as written.
inline std::vector<Entry> entries(const rule::ContentView& view) {
  std::vector<Entry> found;
  found.reserve(view.owners.size());
  for (std::size_t index = 0; index < view.owners.size(); ++index)
    found.push_back({&(*view.post.accounts)[index], owner_of(view.owners[index], view.world, view.client), view.owners[index]});
  return found;
}

// Whether an account's id could not be read, or the account as a whole.
inline bool may_hold_any(const model::List<model::Account>& accounts) {
  return is_unreadable(accounts) || std::ranges::any_of(*accounts, [](const auto& account) { return !account->id; });
}

// What people call the owner of a declared account: a person's name, a client's.
inline std::string owner_name(const model::AccountOwner& declared, const model::World& world) {
  if (declared.kind == model::AccountOwner::Kind::client) return model::display_name(world.clients[declared.index]);
  return model::display_name(*world.team->people.value[declared.index]);
}

// "person" or "client": what cards select the owner's words by.
inline std::string owner_kind(const model::AccountOwner& declared) {
  return declared.kind == model::AccountOwner::Kind::person ? "person" : "client";
}

}  // namespace sml::rules
