// The names that a value may be, by what its description says that it names.
#pragma once

#include <string>
#include <vector>

#include "linter/model/description.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"

namespace sml::lsp {

struct Reference {
  std::string name;
  std::string detail{};        // who or what that is, in the words of its file; may be empty
};

struct Known {
  const model::World& world;
  const model::Client* client;   // null: no client's file
  rule::Rules rules;             // the program's and the repository's own
};

// In the order of their files; empty for a form that names nothing, and where nothing is known.
std::vector<Reference> names_of(model::Form form, const Known& known);

}  // namespace sml::lsp
