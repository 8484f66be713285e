// Whose an offer or a price is that a text tells of: the business's, or that of somebody who gives it elsewhere ("la librería La Errata hace un 5 %",
// "their shop has 25% off", "10% off at most outdoor shops").
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether the sentence of an offer that no facts know says that such a business gives it, and nowhere that we do.
bool is_given_by_another(const claims::Claim& offer, const StatedText& text);

// The same of a price, and of an offer that is like one of the facts: the sentence names nothing of the business's own but products.
bool is_surely_given_by_another(const claims::Claim& claim, const StatedText& text);

}  // namespace sml::resolve
