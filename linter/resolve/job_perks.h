// What somebody has who comes to work for the business, which is offered to nobody who buys.
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether those have what an offer's claim gives who are looked for: "se busca mesero, con comida gratis", "we're hiring… Staff climb for free".
bool is_perk_of_a_job(const claims::Claim& claim, const StatedText& text);

}  // namespace sml::resolve
