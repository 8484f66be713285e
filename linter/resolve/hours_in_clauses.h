// Hours that a whole clause states by a part of the day: "los miércoles por la tarde cerramos", "solo abrimos por las mañanas", "horario de tarde: 17 a 21 h",
// or all hours without a day: "abierto 24 horas".
//
// Only clauses that say this and no more: somebody closes an enrolment on Wednesday afternoon, and opens for groups. Everything points into the StatedText.
#pragma once

#include <string_view>
#include <vector>

#include "linter/resolve/hours_owner.h"
#include "linter/resolve/hours_stated.h"

namespace sml::resolve {

// By place.
std::vector<StatedHours> hours_in_clauses(const StatedText& text, const HoursOwner& owner, time::Date publication);

// Whether a text has words for it, so that its clauses are worth reading.
bool may_state_in_clauses(std::string_view folded);

}  // namespace sml::resolve
