// Stretches of days in a row of which only one says its month: "del 8 al 10 y del 15 al 17 de diciembre", "Dec 8–10 & 15–17".
#pragma once

#include <vector>

#include "linter/claims/temporal/phrase.h"
#include "linter/claims/temporal/shelf.h"

namespace sml::claims {

// Figures that are days only beside such a stretch become one, and a last day behind it a date. What they come to say is added to `said`.
void spread_months_to_stretches(std::vector<Piece>& pieces, Shelf<Said>& said);

}  // namespace sml::claims
