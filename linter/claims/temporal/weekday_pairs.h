// What weekdays are beside others: "Lu a Vi", "L-X-V", "los días martes".
#pragma once

#include <memory_resource>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// Three or more weekdays with dashes between are a list, the days of "los días martes y jueves" those of every week.
void tell_weekday_lists(std::pmr::vector<Token>& tokens);

// Of tokens of a text each weekday_in_pair becomes a weekday, or what it is else: an ordinal, a word.
void tell_weekday_pairs(std::pmr::vector<Token>& tokens);

}  // namespace sml::claims
