// What a text tells that others say, and promises to nobody: a rumour, a fraud, a scene of a film, what is called false right behind it.
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

bool is_hearsay(const claims::Claim& offer, const StatedText& text);

}  // namespace sml::resolve
