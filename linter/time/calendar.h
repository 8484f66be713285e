// A person's iCalendar file (RFC 5545) as working time.
//
// What is kept of a calendar is when its timed events are, as instants; nothing of libical or of the text outlives the call.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/time/intervals.h"
#include "linter/time/zone.h"

namespace sml::time {

// The timed events of a calendar between two instants: RRULE, RDATE, EXDATE and RECURRENCE-ID expanded, TZID taken from the system's
// zones, times without a zone in `zone`; all-day and cancelled events left out. An event that recurs lasts as long each time as the
// first time (DTEND), or to the same clock time for whole days (DURATION:P1D). `readable` is false when the text is no calendar, is cut
// off, or is larger than 8 MiB.
struct CalendarEvents {
  bool readable = true;
  Intervals intervals;
  // Timed events that are missing from `intervals`, whole or in part: without a usable start or length, in an unknown zone, or recurring
  // in a way that nobody can read, or more finely or more often than working time does (FREQ=SECONDLY and MINUTELY; more than 100,000
  // times). Each by what people know it by, its summary and its start ("Turno (2026-03-13T09:00)"), else by its UID.
  std::vector<std::string> left_out;
  // The zones that the system does not know, as written, sorted.
  std::vector<std::string> unknown_zones;
};
CalendarEvents calendar_events(std::string_view text, Instant from, Instant to, const Zone& zone);

}  // namespace sml::time
