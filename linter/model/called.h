// What a name that people wrote stands for.
#pragma once

#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/text/fold.h"

namespace sml::model {

// Of several things the one that has the name as its id; where none has, all that are called so.
template <class Things, class HasId, class IsCalled>
auto all_called(const Things& things, HasId has_id, IsCalled is_called) {
  std::vector<decltype(std::addressof(*std::begin(things)))> called;
  for (const auto& thing : things)
    if (has_id(thing)) return decltype(called){&thing};
  for (const auto& thing : things)
    if (is_called(thing)) called.push_back(&thing);
  return called;
}

// The only one of them: a name that stands for several stands for none. nullptr where there is none.
template <class Thing>
const Thing* only(const std::vector<const Thing*>& called) {
  return called.size() == 1 ? called.front() : nullptr;
}

// By the id, else the name that people know a client by.
inline std::vector<const Client*> all_clients_called(const std::vector<Client>& clients, std::string_view name) {
  const std::string folded = text::fold(name);
  return all_called(
      clients, [&](const Client& client) { return client.id == name; }, [&](const Client& client) { return text::fold(display_name(client)) == folded; });
}

}  // namespace sml::model
