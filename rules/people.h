// Whom findings name: the people on the client's side of the contract.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/contract_people.h"
#include "linter/model/display_name.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::rules {

using model::person_of;

// What the contract calls the person with that id, else the id.
inline std::string person_name(const model::Contract& contract, const std::string& id) {
  const model::ContractPerson* person = person_of(contract, id);
  return person == nullptr ? id : model::display_name(*person);
}

// The id of the person of the contract who was probably meant by one that nobody has: the nearest, else that of the only one who is called so
// among other names ("paco" of "paco-sorni").
inline std::optional<std::string> meant_person(const model::Contract& contract, std::string_view named) {
  std::vector<std::string> ids;
  std::vector<std::string> called;
  const std::string word = ' ' + text::folded_words(named) + ' ';
  for (const model::Field<model::ContractPerson>& person : *contract.people) {
    if (!person->id) continue;
    ids.push_back(*person->id);
    std::string names = *person->id;
    std::ranges::replace(names, '-', ' ');
    if ((' ' + names + ' ' + text::folded_words(*person->name) + ' ').find(word) != std::string::npos) called.push_back(ids.back());
  }
  if (auto nearest = text::nearest_name(named, ids)) return nearest;
  return called.size() == 1 ? std::optional(called.front()) : std::nullopt;
}

// Whom to ask about the business, the person of the contract with that id, else its first: `asked` is "person" (then `person` is the name) or "business".
inline rule::Finding& with_asked(rule::Finding& finding, const model::Client& client, const std::string& id = {}) {
  const auto& people = *client.contract->people;
  const model::ContractPerson* person = person_of(*client.contract, id);
  if (person == nullptr && !people.empty()) person = &*people.front();
  const bool has_name = person != nullptr && person->name;
  return finding.with("asked", has_name ? "person" : "business").with("person", has_name ? *person->name : std::string());
}

}  // namespace sml::rules
