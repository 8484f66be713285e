// The addresses that a text gives as the place of an event that it names.
#pragma once

#include <string_view>
#include <vector>

#include "linter/resolve/event_statements.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Those behind an event's name where nothing but days, times and "en" stands between: "Cata de vinos, jueves 15 a las 20:30, en Paseo Neptuno 18"; but
// "Cata de vinos, entradas en Colón 12". A street without its kind is one by a capital and a long number: "en Rioja 2300"; and places of others are known by
// their kind: "en el
// Parque México". By place.
std::vector<text::Range> event_addresses(const StatedText& text, const EventStatements& said);

// Whether such a place may be that of a location with an address: by the address, or, where it has no number, by a long word of what it is called.
bool may_be_at(std::string_view place, const model::Location& location);

}  // namespace sml::resolve
