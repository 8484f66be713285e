// Offers and figures that are told, and not promised: what came of an offer, that it had to be ended, what an old advertisement said, and what is only
// multiplied.
#pragma once

#include <cstddef>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether a sentence tells what came of an offer or that somebody has ended it: "October's free inductions brought in 143", "esa promo la tuvimos que cortar
// ayer"; or what was offered on old paper: "de nuestro archivo, el anuncio de 1974: …".
bool tells_of_past_offers(std::size_t sentence, const StatedText& text);

// "Cuatro por tres, doce": what is multiplied is no offer.
bool is_multiplication(const claims::Claim& offer, const StatedText& text);

}  // namespace sml::resolve
