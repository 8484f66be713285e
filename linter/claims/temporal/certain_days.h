// Whether the weekdays of a phrase are certain ones ("este viernes", "Monday, May 25") or those of each week ("los viernes").
#pragma once

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// "Monday, May 25", "lunes 5": what makes a weekday beside it a certain one.
bool is_dated(Symbol symbol);

bool is_of_each_week(Symbol symbol);
bool says_each_week(const Matched& match);   // any of its words

// "el lunes", "este viernes", "on Friday": a certain day, not each.
bool is_certain_day(const Matched& match);

// "cerrado el jueves": that one.
bool names_certain_day(const Matched& match);

// "este sábado y domingo", "próximos lunes y martes": those of a week, not each.
bool lists_certain_days(const Matched& match);

}  // namespace sml::claims
