// Whom findings name: the people on the client's side of the contract.
#pragma once

#include <string>

#include "linter/model/contract_people.h"
#include "linter/model/display_name.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"

namespace sml::rules {

using model::person_of;

// What the contract calls the person with that id, else the id.
inline std::string person_name(const model::Contract& contract, const std::string& id) {
  const model::ContractPerson* person = person_of(contract, id);
  return person == nullptr ? id : model::display_name(*person);
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
