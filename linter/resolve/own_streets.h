// The business's own street with another number, where nothing but the facts tells that a text names a street: "we're at 48 Stokes Croft".
#pragma once

#include <string_view>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// What the text gives as the business's place, as if claims stated it, by place: the street of the address with any number. None where claims state
// addresses already. A street of one word is told by a number of three
// figures or more.
std::vector<claims::Claim> own_street_claims(const StatedText& text, std::string_view address);

}  // namespace sml::resolve
