// Whether a text gives a contact as one that is not the business's any more: "antes estábamos en Juárez 12", "nuestro antiguo número".
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// `contact` is a claim of the text's: a phone, an e-mail, an address. What a sentence denies is former, too.
bool is_former(const claims::Claim& contact, const StatedText& text);

}  // namespace sml::resolve
