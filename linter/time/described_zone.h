// The zones of a calendar that only its own description tells (VTIMEZONE): what Outlook calls "Customized Time Zone".
//
// They are looked up among the system's zones, by their clock; nothing of libical outlives the call.
#pragma once

#include <libical/ical.h>

#include <optional>

#include "linter/time/intervals.h"
#include "linter/time/zone.h"

namespace sml::time {

// A zone of the system whose clock shows what the description says on every day of the window, `own` before others; nothing where none does, or the
// description is none that a program writes.
std::optional<Zone> zone_described(icalcomponent* description, const Interval& window, const Zone& own);

}  // namespace sml::time
