// Prizes that somebody has won, and a text tells of: "Ana ganó una cena gratis", "congrats to Niamh, who won a free brunch".
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether an offer is what a winner is told to have got, or the draw that he won: nobody else is promised it. "Comenta y gana una cena gratis" is none.
bool is_already_won(const claims::Claim& offer, const StatedText& text);

}  // namespace sml::resolve
