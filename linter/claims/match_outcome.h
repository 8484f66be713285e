// Figures that look like an offer and tell how a match ended: "Unidos 2 x 1 Vila Real".
#pragma once

#include "linter/claims/candidate.h"

namespace sml::claims {

// Whether they stand alone on their line between two names, in a text that tells of matches.
bool is_match_outcome(const Reading& reading, text::Range figures);

}  // namespace sml::claims
