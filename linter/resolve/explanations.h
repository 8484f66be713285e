// Words that explain a promise of the same text and promise nothing besides.
#pragma once

#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Takes out what only says how an offer of the facts goes: "three for two on skincare. Cheapest item free", as its conditions say; "lleva 3 y paga 2:
// la última va por nuestra cuenta".
void drop_explanations(std::vector<Promise>& promises, const std::vector<StatedText>& texts);

}  // namespace sml::resolve
