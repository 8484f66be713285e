// The zones that the times of a calendar are in: by the system's tzdata, whatever name the program that wrote the calendar gave them.
//
// The person's own zone, for times that name none, and the calendar must outlive a CalendarZones, which serves one window of time.
#pragma once

#include <libical/ical.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "linter/time/intervals.h"
#include "linter/time/zone.h"

namespace sml::time {

class CalendarZones {
 public:
  CalendarZones(const Zone& own, const Interval& window) : own_(own), window_(window) {}

  // Takes in a calendar's own description of a zone (VTIMEZONE), and the place that it gives as X-LIC-LOCATION.
  void note(icalcomponent* description);

  // The zone of a property's time; nothing where its name is none that is known.
  std::optional<Zone> zone_of(icalproperty* property, const icaltimetype& time);
  std::optional<Instant> instant_of(icalproperty* property, const icaltimetype& time);

  // The names that were asked for and are none, sorted.
  const std::set<std::string>& unknown() const { return unknown_; }

 private:
  std::optional<Zone> find_zone(std::string_view tzid) const;

  const Zone& own_;
  Interval window_;
  std::map<std::string, std::string, std::less<>> locations_;
  std::map<std::string, icalcomponent*, std::less<>> descriptions_;
  std::map<std::string, std::optional<Zone>> zones_;
  std::set<std::string> unknown_;
};

}  // namespace sml::time
