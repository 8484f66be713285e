// Hours that are counted and no time of day: how long something takes, how many there are of it, all of a day's.
#pragma once

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// "curso de 20 hs", "duración: 1:45 h"
bool tells_how_long(const Matched& match);

// "abierto las 24 horas": all day.
bool names_all_hours(const Matched& match);

// "respetá las 8 horas entre tomas", "durante las 6 horas del evento", "las 4 horas incluyen café": so many hours.
bool counts_hours(const Matched& match);

// "bono de 10 h de sala", pt "com 10 h de estúdio": how many there are of it; but "el sábado 18 h de lunes a viernes".
bool are_hours_of_thing(const Matched& match);

// "taller de 3 hs"; but "de 3 h a 5 h".
bool are_hours_of_noun(const Matched& match);

}  // namespace sml::claims
