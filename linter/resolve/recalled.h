// Whether a text looks back at something: "la Carrera reunió a 500 corredores", "¿fuiste al Festival?", "what a quiz night!".
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether a sentence that names it tells of it as past, and does not invite to it.
bool is_recalled(const Named& thing, const StatedText& text);

// The same by a verb of what was done alone: "vendimos 900 roscas".
bool is_told_as_done(const Named& thing, const StatedText& text);

// Whether a sentence that names it asks the reader to come or to keep a place: "reserva tu silla para la Carrera"; not for the next one.
bool is_invited_to(const Named& thing, const StatedText& text);

}  // namespace sml::resolve
