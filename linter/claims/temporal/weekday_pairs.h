// What is a weekday only beside another: "Lu a Vi", pt "2ª a 6ª".
#pragma once

#include <memory_resource>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// Of tokens of a text each weekday_in_pair becomes a weekday, or what it is else: an ordinal, a word.
void tell_weekday_pairs(std::pmr::vector<Token>& tokens);

}  // namespace sml::claims
