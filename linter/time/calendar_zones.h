// The zones that the times of a calendar are in: by the system's tzdata, whatever name the program that wrote the calendar gave them.
//
// The person's own zone, for times that name none, must outlive a CalendarZones.
#pragma once

#include <libical/ical.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "linter/time/zone.h"

namespace sml::time {

class CalendarZones {
 public:
  explicit CalendarZones(const Zone& own) : own_(own) {}

  // Takes in the place that a calendar's own description of a zone (VTIMEZONE) gives, as X-LIC-LOCATION.
  void note_location(icalcomponent* description);

  // The zone of a property's time; nothing where its name is none that is known.
  std::optional<Zone> zone_of(icalproperty* property, const icaltimetype& time);
  std::optional<Instant> instant_of(icalproperty* property, const icaltimetype& time);

  // The names that were asked for and are none, sorted.
  const std::set<std::string>& unknown() const { return unknown_; }

 private:
  std::optional<Zone> find_zone(std::string_view tzid) const;

  const Zone& own_;
  std::map<std::string, std::string, std::less<>> locations_;
  std::map<std::string, std::optional<Zone>> zones_;
  std::set<std::string> unknown_;
};

}  // namespace sml::time
