// Days and hours of what promises: a share, a price, two for one.
#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// "Miércoles y jueves, 30% de ahorro": what is promised of weekdays is so each week; the comma only parts the two.
void tell_promised_days(std::pmr::vector<Token>& tokens, std::size_t at, std::string_view folded);

// "2x1 en helados de 16 a 19.": bare figures at the end of what promises are its hours, where nobody's age is told.
void tell_promised_hours(std::pmr::vector<Token>& tokens, std::size_t at, std::string_view folded);

}  // namespace sml::claims
