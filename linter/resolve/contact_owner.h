// Whose a telephone number, an e-mail or an address is that a text gives: the business's, or that of somebody whom the text names beside it.
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether words beside a contact name another organisation as its owner: "Protección Civil: 55 …", "llama a Locatel al 55 …",
// "55 … (Cruz Roja)"; an address may be that of a place before it ("en el Hotel Ariston, Av. …"). Names of the facts in the text, and persons ("con Lupita"),
// are the business itself.
bool is_of_another(const claims::Claim& contact, const StatedText& text);

// Whether the contact's sentence says in the first person that it is the business's ("escríbenos", "nuestro", "our"), or answers where that is.
bool is_called_own(const claims::Claim& contact, const StatedText& text);

// Whether a text speaks of something that takes place elsewhere than at home: "feria", "festival", "market".
bool speaks_of_an_occasion(const StatedText& text);

}  // namespace sml::resolve
