// What an offer is said to be on where no product of the facts is named: "2x1 en hamburguesas".
#pragma once

#include <string_view>

#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// The folded noun that a claim leads to, of the text's; empty where it leads to none.
std::string_view noun_said_on(const claims::Claim& claim, const StatedText& text);

// Whether a folded noun is what another product is called by first ("Hamburguesa doble"), and says nothing of the offer or of what it is on.
bool is_of_another_product(std::string_view noun, const model::Offer& offer, const model::Facts& facts);

}  // namespace sml::resolve
