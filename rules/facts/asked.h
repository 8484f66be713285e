// Whom to ask about the facts.
#pragma once

#include <string>

#include "linter/model/world.h"
#include "linter/rule/finding.h"

namespace sml::rules {

// The person of the contract with that id, else its first; nullptr where it names nobody.
inline const model::ContractPerson* person_to_ask(const model::Client& client, const std::string& id) {
  const auto& people = *client.contract->people;
  for (const model::Field<model::ContractPerson>& person : people)
    if (person->id && *person->id == id) return &*person;
  return people.empty() ? nullptr : &*people.front();
}

// The arguments of "pregunta {asked, select, person {a {person}} other {al negocio}}".
inline void with_asked(rule::Finding& finding, const model::Client& client, const std::string& id = {}) {
  const model::ContractPerson* person = person_to_ask(client, id);
  const bool has_name = person != nullptr && person->name;
  finding.with("asked", has_name ? "person" : "business").with("person", has_name ? *person->name : std::string());
}

}  // namespace sml::rules
