// Prices that a text quotes from where they stand wrong, and then says rightly: "en el folleto pone 20 €; son 22 €".
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether the sentence of an amount says, before it, where something stands written or that it is wrong, and what the product costs stands behind that, in the
// same
// sentence or the next. Silent for a product without a price.
bool is_misprint(const claims::Claim& amount, const model::Product& product, const StatedText& text);

}  // namespace sml::resolve
