// The words of a text for a part that many businesses have with hours of its own ("la piscina", "the café"), where the business is such a thing itself,
// or has a place of that name.
//
// Sources: the business's name and sector, the names of its places. Where none of them says what it is, a café may be one.
#pragma once

#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Bytes of the text, by place.
std::vector<text::Range> own_parts(const StatedText& text, const model::Facts& facts);

}  // namespace sml::resolve
