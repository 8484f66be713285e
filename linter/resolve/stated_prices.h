// Whether a text states what something of the business's costs, for flows of approval: be the thing in the facts or not.
#pragma once

#include "linter/resolve/reading.h"
#include "linter/time/civil.h"

namespace sml::resolve {

bool states_price(const StatedText& stated, time::Date publication);

}  // namespace sml::resolve
