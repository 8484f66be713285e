// pt "segunda", "quarta": weekdays whose names are ordinals, too.
#pragma once

#include <cstddef>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// What one of them is, where the words behind it tell: a weekday, an ordinal ("a segunda quinta-feira de setembro"), or of no time ("na segunda compra").
void tell_ordinal_weekday(std::pmr::vector<Token>& tokens, std::size_t at, std::string_view folded);

}  // namespace sml::claims
