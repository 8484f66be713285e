// Figures that look like a house's and are a time, a measure or an amount: "20 hs", "10 a 14", "5 %", "20:30", "3 de marzo".
#pragma once

#include "linter/claims/candidate.h"

namespace sml::claims {

// Whether those that end at a place are, told by what goes on behind them. `is_bare`: no kind of street says that they are a house's.
bool is_measured(const Reading& reading, std::size_t at, bool is_bare);

}  // namespace sml::claims
