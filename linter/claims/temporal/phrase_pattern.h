// Phrases of time written out as RE2 takes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

struct PhrasePattern {
  std::string expression;
  std::vector<Role> roles;   // of its groups, in their order
};

// A name that is none ends the program: the tests compile all.
PhrasePattern phrase_pattern(std::string_view pattern);

}  // namespace sml::claims
