// Prices that stand apart from what they are of: on the line below its name, or behind the dots that lead from it.
//
// Everything points into the StatedText.
#pragma once

#include <cstddef>
#include <vector>

#include "linter/resolve/mentions.h"

namespace sml::resolve {

// The amount alone on the line below a name that stands alone on its own ("🎬 COMBO PAREJA", "💰 $15.990"), or behind its dots ("Gringa ..... $70");
// nullptr where there is none.
const claims::Claim* amount_below(const text::Range& name, std::size_t sentence, const StatedText& text);

// The prices of the products that a text names so. `own`: its own mentions.
std::vector<Price> title_prices(const StatedText& text, const Mentions& own);

}  // namespace sml::resolve
