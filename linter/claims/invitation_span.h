// Which words of a text invite: without what leads on to something else, and without what other claims are made of.
#pragma once

#include <span>

#include "linter/claims/candidate.h"
#include "linter/claims/invitation.h"

namespace sml::claims {

// "Ven a Av. Juárez 41" invites by "Ven", "el lunes abrimos" by "abrimos": of those who are told to come what lies in none of the other claims (bytes
// of the folded text), and of all but promises what leads on to nothing of their own. What lies in another claim whole stays as it is.
void cut_invitations(std::span<Invitation> invitations, std::span<const text::Range> others, const Reading& reading);

}  // namespace sml::claims
