// What a text says that something of the business's costs, be the thing in the facts or not: for flows of approval and in a crisis.
#pragma once

#include <optional>

#include "linter/resolve/reading.h"
#include "linter/time/civil.h"

namespace sml::resolve {

// The words of the first that it states; nothing: none.
std::optional<text::Range> stated_price(const StatedText& stated, time::Date publication);

}  // namespace sml::resolve
