// Lengths as people count them from a moment: a day later or earlier it is the same time of another day, however long the night was.
#pragma once

#include "linter/base/duration.h"
#include "linter/time/zone.h"

namespace sml::time {

// Whole days are days of the zone's calendar, and what is left of the length is counted in seconds. A time that the clock skips is the moment of
// its change, one that comes twice the first.
Instant later_by(base::Duration length, Instant from, const Zone& zone);
Instant earlier_by(base::Duration length, Instant from, const Zone& zone);

// How long it is from one moment to a later one: the whole days of the calendar, and what is left. Less than a day is as long as it lasts.
base::Duration length_between(Instant from, Instant to, const Zone& zone);

}  // namespace sml::time
