// The clauses of a sentence: what is said together.
#pragma once

#include <string>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// The clause that some words stand in, which lie `within` a sentence or a part of it: from and to a comma, a colon, a bracket, "y", "porque".
// All are bytes of the text.
text::Range clause_of(text::Range words, text::Range within, const StatedText& text);

// From the first word of its clause to a claim, folded: "la primera clase le sale".
std::string clause_before(const claims::Claim& claim, const StatedText& text);

}  // namespace sml::resolve
