// Which days are those of hours that stand before them: "9 a 18 h de lunes a viernes", but "9 a 18 h, domingos cerrado".
#pragma once

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// Whether the days of a match that begins with hours are theirs, and not those of the hours that follow.
bool owns_days(const Matched& match);

// Whether hours below others, or behind a dash, are of the same days: later ones that nothing else claims.
bool go_on_below(const Matched& match);

// "sábado 9 a 13, domingo cerrado": what stands around it lists the hours of a week.
bool stands_among_hours(const Matched& match);

// Whether what is closed is the day that follows: "abierto mar a dom. Cerrado lun."
bool closes_next(const Matched& match);

// Whether what is closed on days is so for a part of them: "los viernes cerramos a las 5" is open until then, "cerrado sábados por la tarde" before.
bool tells_when(const Matched& match);

// en "closed Thursday for the holiday": that one.
bool tells_why(const Matched& match);

}  // namespace sml::claims
