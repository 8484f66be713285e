// Figures that look like a date or a month and number a paper: of an order, an invoice, a law.
#pragma once

#include <string_view>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// "Protocolo 20260520-17", "Ref. 20260512"; "NPK 10-10-10": what is written like a date is none.
void tell_reference(Token& token, std::string_view folded);

// "Ley 6/2015", "Decreto n.º 4/2024": what is written like a month of a year is none.
void tell_law(Token& token, std::string_view folded);

}  // namespace sml::claims
