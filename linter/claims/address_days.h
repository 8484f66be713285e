// Days that look like an address: "Sat 13 – Sun 21 Forest trail", "Local: Lu a Vi 8-20", "📍 Puebla: 18, 19 y 20 jul", "📍 CDMX 18/07".
#pragma once

#include "linter/claims/candidate.h"

namespace sml::claims {

// Whether the number that a match begins with is a day's, by the weekday or the month before it.
bool begins_with_day(const Reading& reading, text::Range match);

// Whether a match's words before its number are two weekdays with "a" between.
bool is_stretch_of_weekdays(const Reading& reading, text::Range name);

// Whether a place with a colon has a number behind it that may be a day's.
bool is_day_of_place(const Reading& reading, text::Range match);

// Whether the figures behind a name are a day and its month, or stand behind a weekday. `is_bare`: no kind of street says that they are a
// house's.
bool is_day_in_figures(const Reading& reading, text::Range match, text::Range name, bool is_bare);

// Whether a day that gives a street its name has a house's number behind: "25 de Mayo 150"; not "25 de Mayo 2026", "Enero 20".
bool is_day_with_number(const Reading& reading, text::Range match, text::Range name);

}  // namespace sml::claims
