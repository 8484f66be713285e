// Which locations of the facts stated opening hours are of: in a sentence that names several with hours each, those beside which they stand.
//
// Everything points into the World.
#pragma once

#include "linter/resolve/hours_stated.h"
#include "linter/resolve/places.h"

namespace sml::resolve {

// As `places_of`, a place above its hours too. Where nobody can tell which of several places hours are of, none is `named`.
Places places_of_hours(const StatedText& text, const Mentions& own, const StatedHours& hours, const model::Post& post, const model::Facts& facts);

}  // namespace sml::resolve
