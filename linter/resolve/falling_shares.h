// Shares that fall, "la Rubia baja un 40 %", "a fiver comes off with SPINE10": offers where the facts name the thing, the place or the code, or a code stands
// there; "la asistencia baja un 40 % en febrero" is none.
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Takes those that are none out of what a text states, whose mentions are known.
void drop_falls_of_others(StatedText& stated);

}  // namespace sml::resolve
