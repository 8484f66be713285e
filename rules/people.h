// Whom findings name: the people on the client's side of the contract.
#pragma once

#include <string>
#include <string_view>

#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"

namespace sml::rules {

// The person of the contract with that id, or that name as people write it; nullptr where there is none.
inline const model::ContractPerson* person_of(const model::Contract& contract, std::string_view id_or_name) {
  const std::string folded = text::fold(id_or_name);
  for (const model::Field<model::ContractPerson>& person : *contract.people)
    if ((person->id && *person->id == id_or_name) || (person->name && text::fold(*person->name) == folded)) return &*person;
  return nullptr;
}

inline std::string name_of(const model::ContractPerson& person) { return person.name ? *person.name : *person.id; }

// What the contract calls the person with that id, else the id.
inline std::string person_name(const model::Contract& contract, const std::string& id) {
  const model::ContractPerson* person = person_of(contract, id);
  return person == nullptr ? id : name_of(*person);
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
