// Figures that look like a house's and are a time, a measure or an amount: "20 hs", "10 a 14", "5 %", "20:30", "3 de marzo".
#pragma once

#include <string_view>

#include "linter/claims/candidate.h"

namespace sml::claims {

// Whether those that end at a place are, told by what goes on behind them. `is_bare`: no kind of street says that they are a house's.
bool is_measured(const Reading& reading, std::size_t at, bool is_bare);

// Whether a text ends with a number that has one or two decimals: "1,0". A house's stands behind a comma and a space, or has more figures.
bool ends_in_decimals(std::string_view folded);

// Of bare figures behind a name: "Napolitana 9500", "Muzzarella 11000"; "Yerba 500".
bool looks_like_price(std::string_view figures);
bool looks_like_size(std::string_view figures);

}  // namespace sml::claims
