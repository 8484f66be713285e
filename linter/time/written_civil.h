// A written moment as the clock of a place shows it.
#pragma once

#include "linter/time/zone.h"

namespace sml::time {

// By the zone's clock; of a date alone its 00:00.
inline Civil written_civil(const WrittenMoment& moment, const Zone& zone) {
  return moment.date_only ? moment.civil : zone.civil(instant_of(moment, zone));
}

}  // namespace sml::time
