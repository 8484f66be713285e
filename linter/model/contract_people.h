// Who is who on the client's side of a contract.
#pragma once

#include <string_view>
#include <vector>

#include "linter/model/called.h"
#include "linter/model/contract.h"
#include "linter/text/fold.h"

namespace sml::model {

// The person of the contract with that id, else all of that name as people write it.
inline std::vector<const Field<ContractPerson>*> all_people_called(const Contract& contract, std::string_view id_or_name) {
  const auto has_id = [&](const Field<ContractPerson>& person) { return person->id && *person->id == id_or_name; };
  const auto is_called = [&, folded = text::fold(id_or_name)](const Field<ContractPerson>& person) {
    return person->name && text::fold(*person->name) == folded;
  };
  return all_called(*contract.people, has_id, is_called);
}

// The person of the contract whom an id stands for, or a name that only one has; nullptr where it is nobody.
inline const ContractPerson* person_of(const Contract& contract, std::string_view id_or_name) {
  const Field<ContractPerson>* person = only(all_people_called(contract, id_or_name));
  return person == nullptr ? nullptr : &**person;
}

}  // namespace sml::model
