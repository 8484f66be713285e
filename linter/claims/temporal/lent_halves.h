// Which half of the day an hour is of that does not say it, by what its text tells before it.
#pragma once

#include <string_view>
#include <vector>

#include "linter/claims/temporal/statements.h"

namespace sml::claims {

// "Karaoke 9 pm, gratis antes de las 11", "trivia on Tuesdays at 7", "At 3 a.m. … At 3.05 …"
void lend_halves(std::vector<TimeStatement>& statements, std::string_view folded);

}  // namespace sml::claims
