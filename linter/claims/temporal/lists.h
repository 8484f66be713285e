// Days and times in a row of which only one says what holds for all: "21, 22 y 29 de noviembre", "turnos: 9, 11 y 17 h".
//
// What the others come to say is added to `said`; the pieces point to it.
#pragma once

#include <vector>

#include "linter/claims/temporal/phrase.h"
#include "linter/claims/temporal/shelf.h"

namespace sml::claims {

void spread_months(std::vector<Piece>& pieces, Shelf<Said>& said);     // of the last to those before it
void spread_months_on(std::vector<Piece>& pieces, Shelf<Said>& said);  // of the first to the one behind it
void spread_months_over(std::vector<Piece>& pieces, Shelf<Said>& said);  // of one alone to the days listed behind it
void spread_times(std::vector<Piece>& pieces, Shelf<Said>& said);      // h, am, pm, 24 hours; figures with points that are times only in a row

}  // namespace sml::claims
