// Phrases of time as programs: a part of the build.
#pragma once

#include <string_view>
#include <vector>

#include "linter/claims/temporal/automaton.h"

namespace sml::claims {

struct WrittenProgram {
  std::vector<PhraseStep> steps;
  std::vector<Role> roles;
};

// What is no phrase ends the program. Sets that are not in `sets` are added.
WrittenProgram phrase_program(std::string_view pattern, std::vector<SymbolSet>& sets);

}  // namespace sml::claims
