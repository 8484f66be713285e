// Who is who on the client's side of a contract.
#pragma once

#include <string_view>

#include "linter/model/contract.h"
#include "linter/text/fold.h"

namespace sml::model {

// The person of the contract with that id, or that name as people write it; nullptr where there is none.
inline const ContractPerson* person_of(const Contract& contract, std::string_view id_or_name) {
  const std::string folded = text::fold(id_or_name);
  for (const Field<ContractPerson>& person : *contract.people)
    if ((person->id && *person->id == id_or_name) || (person->name && text::fold(*person->name) == folded)) return &*person;
  return nullptr;
}

}  // namespace sml::model
