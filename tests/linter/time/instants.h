// Instants and intervals of the time room's tests, as they stand in its tables: in UTC.
#pragma once

#include <string>
#include <string_view>

#include "linter/time/intervals.h"
#include "linter/time/moment.h"
#include "linter/time/zone.h"

namespace sml::time {

inline Instant utc(std::string_view text) { return instant_of(*parse_moment(text), Zone()); }

// "2026-03-13T09:00/2026-03-13T18:00", with blanks between them.
inline std::string written(const Intervals& intervals) {
  std::string text;
  for (const Interval& interval : intervals.list()) {
    text += (text.empty() ? "" : " ") + iso(Zone().civil(interval.begin)) + "/" + iso(Zone().civil(interval.end));
  }
  return text;
}

}  // namespace sml::time
