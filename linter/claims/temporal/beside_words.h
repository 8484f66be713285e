// What tokens are because of the words beside them, which say nothing of time: "gracias a las 12 murgas", "open late this week", pt "quarta tem aula".
#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// `folded` is the text of the tokens; what the one at a place, and those behind it, are is told anew.
void tell_by_words(std::pmr::vector<Token>& tokens, std::size_t place, std::string_view folded);

}  // namespace sml::claims
