// The parts of a text in which not the business speaks to its reader: legends that laws and labels word ("evite el exceso", "consulte bases"), and what
// somebody is said to say ("dice el refrán: …", "…, decía mi tía").
#pragma once

#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Bytes of the text.
std::vector<text::Range> other_voices(const StatedText& text);

}  // namespace sml::resolve
