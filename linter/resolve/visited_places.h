// Where a visit leads: which of the locations that its sentence names are meant.
//
// Everything points into the World.
#pragma once

#include "linter/model/world.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/places.h"
#include "linter/resolve/visits.h"

namespace sml::resolve {

// As places_of says for the sentence of the invitation, or of its day where that one names none; without the places that are beside the one it leads to
// ("si ibas a Roma, hoy te esperamos en Coyoacán") or that one comes to at another time, as long as one is left.
Places visited_places(const Visit& visit, const StatedText& text, const Mentions& own, const model::Post& post, const model::Facts& facts);

}  // namespace sml::resolve
