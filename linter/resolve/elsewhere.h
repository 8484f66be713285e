// Whether one is invited to come somewhere else than to the business.
#pragma once

#include <string_view>

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// "Te esperamos en nuestro stand de la feria", "nos vemos por Instagram"; but "reserva por Instagram, te esperamos hoy" invites to the business. The
// invitation is one of the text's claims.
bool invites_elsewhere(const claims::Claim& invitation, const StatedText& text);

// "Acá en el estudio", "at the till": whether folded words say that something is at the business.
bool speaks_of_here(std::string_view folded);

}  // namespace sml::resolve
