// Lengths as people count them from a moment: a day later is the same time of the next day, however long the night was.
#pragma once

#include "linter/base/duration.h"
#include "linter/time/zone.h"

namespace sml::time {

// Whole days are days of the zone's calendar, and what is left of the length is counted in seconds. A time that the clock skips is the moment of
// its change, one that comes twice the first.
Instant later_by(base::Duration length, Instant from, const Zone& zone);

}  // namespace sml::time
