// What a text says of when something starts, as far as that tells readers that it has not yet.
#pragma once

#include <optional>

#include "linter/resolve/reading.h"
#include "linter/time/civil.h"

namespace sml::resolve {

// The latest first day that a text states, and the latest last day of those periods that are still to begin.
struct StatedStarts {
  std::optional<time::Date> first;
  std::optional<time::Date> last_ahead;
  bool announced = false;   // "muy pronto"
};

StatedStarts starts_stated(const StatedText& text, time::Date publication);

// Whether a claim is of weekdays, week after week: "los martes", "de lunes a viernes de 9 a 14 h".
bool says_weekdays(const claims::Claim& claim);

}  // namespace sml::resolve
