// What is said right beside a thing's name, or of a day, and means that it is not to be had now.
#pragma once

#include "linter/resolve/reading.h"
#include "linter/time/civil.h"

namespace sml::resolve {

// "Sacamos el Banana Split de la carta", "we dropped the space heater", "Q.E.P.D. Banana Split", "the space heater is history".
bool is_said_to_lack(const Named& thing, const StatedText& text);

// "Refills are down till November 4", "¿La botella? Recién el 5": a day on which it is back, until which or from which alone it is told of, or with which a
// text goes on that does not offer it.
bool names_its_return(const Named& thing, time::Date back, const StatedText& text, time::Date publication);

}  // namespace sml::resolve
