// The parts of a text in which not the business speaks to its reader: legends that laws and labels word ("evite el exceso", "consulte bases"), and what
// somebody is said to say ("dice el refrán: …", "…, decía mi tía").
#pragma once

#include <cstddef>
#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Bytes of the text.
std::vector<text::Range> other_voices(const StatedText& text);

// Whether something stands in a quote that the text takes back or tells of others, in its sentence or the next: «blanqueamiento por 20 € en casa» of
// a video; "kilo $12.000", and then "nos equivocamos".
bool is_quoted_of_others(const text::Range& range, std::size_t sentence, const StatedText& text);

}  // namespace sml::resolve
