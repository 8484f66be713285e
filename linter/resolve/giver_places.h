// Where and by whom something is given that is none of the business's, told by how a clause begins: "en La Cochera dan clase gratis", "la sorveteria da praça:
// duas bolas pelo preço de uma", "una chica vendía muñecas a tres por dos".
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

bool is_given_at_its_place(const claims::Claim& offer, const StatedText& text);

// "La clase gratis que anuncian es de ellos", whatever of the business's own is named beside it.
bool is_called_theirs(const claims::Claim& offer, const StatedText& text);

}  // namespace sml::resolve
