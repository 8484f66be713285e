// What tokens are in the company that they are in, where each alone would be something else: "módulo 2", "4 a 6 años", "2 por 1".
#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// `folded` is the text of the tokens.
void tell_by_company(std::pmr::vector<Token>& tokens, std::string_view folded);

}  // namespace sml::claims
