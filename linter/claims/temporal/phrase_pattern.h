// Phrases of time written out as RE2 takes them.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

using Symbols = std::bitset<kSymbols>;

struct PhrasePattern {
  std::string expression;
  std::vector<Role> roles;        // of its groups, in their order
  std::vector<Symbols> required;  // sets of symbols: of each, a match holds one
};

// A name that is none ends the program: the tests compile all.
PhrasePattern phrase_pattern(std::string_view pattern);

}  // namespace sml::claims
