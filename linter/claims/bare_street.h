// Streets written without their kind, by their numbers: "San Martín 455, Rosario", "Thames 845. Tel. 4555-0134"; in English behind them, with a
// direction between: "310 W Elm".
#pragma once

#include <vector>

#include "linter/claims/candidate.h"
#include "linter/claims/searched_text.h"

namespace sml::claims {

// Those of a text with what tells that they are no counts, models or editions: a floor, a street that they cross, "en" or a word for who is there before
// them; or that they stand alone in a sentence or a line with a place, a contact or the text's end behind them.
std::vector<text::Range> find_bare_streets(const SearchedText& cut, const Reading& reading);

}  // namespace sml::claims
