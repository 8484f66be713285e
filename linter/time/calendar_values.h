// What libical reads of a calendar, in this room's own terms.
//
// Components and properties are libical's and belong to the calendar that was parsed; all that is returned here are values.
#pragma once

#include <libical/ical.h>

#include <cstdint>
#include <optional>

#include "linter/time/civil.h"
#include "linter/time/intervals.h"
#include "linter/time/minutes.h"
#include "linter/time/zone.h"

namespace sml::time {

template <class Visitor>
void for_each_property(icalcomponent* component, icalproperty_kind kind, Visitor visit) {
  for (icalproperty* at = icalcomponent_get_first_property(component, kind); at; at = icalcomponent_get_next_property(component, kind)) {
    visit(at);
  }
}

template <class Visitor>
void for_each_component(icalcomponent* parent, icalcomponent_kind kind, Visitor visit) {
  for (icalcomponent* at = icalcomponent_get_first_component(parent, kind); at; at = icalcomponent_get_next_component(parent, kind)) {
    visit(at);
  }
}

Civil civil_of(const icaltimetype& time);

// A wall-clock time that names no zone.
icaltimetype floating(const Civil& civil);

// Whether a time is one of the calendar at all, of the years that working time is asked for.
bool is_usable(const icaltimetype& time);

inline constexpr int kLongestDays = 3660;
inline constexpr std::int64_t kLongestSeconds = std::int64_t{kLongestDays} * kDaySeconds;

// Days go by the calendar, seconds by the clock that never changes.
struct Length {
  int days = 0;
  std::int64_t seconds = 0;
};

// Nothing where it is negative or longer than any work.
std::optional<Length> length_of(const icaldurationtype& duration);

struct Event {
  Civil start;
  Zone zone;
  Length length;

  // When it is where it begins at another wall-clock time of its zone.
  Interval at(const Civil& civil) const;
};

}  // namespace sml::time
