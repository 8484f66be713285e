// Whether a time is that of the day before it, rather than of the one behind it.
#pragma once

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// "Jueves 17 atendemos hasta las 14:00, viernes 18 cerrado", "25–28 November, 7.45pm, Saturday matinee": the match begins with a time, and a
// comma or another sign parts it from a day.
bool is_told_before(const Matched& match);

}  // namespace sml::claims
