#include "linter/time/calendar_zones.h"

#include "linter/time/calendar_values.h"
#include "linter/time/described_zone.h"
#include "linter/time/windows_zones.h"

namespace sml::time {

void CalendarZones::note(icalcomponent* description) {
  icalproperty* id = icalcomponent_get_first_property(description, ICAL_TZID_PROPERTY);
  const char* tzid = id ? icalproperty_get_tzid(id) : nullptr;
  if (!tzid) return;
  descriptions_[tzid] = description;
  for_each_property(description, ICAL_X_PROPERTY, [&](icalproperty* property) {
    const char* name = icalproperty_get_x_name(property);
    const char* value = icalproperty_get_x(property);
    if (name && value && std::string_view(name) == "X-LIC-LOCATION") locations_[tzid] = value;
  });
}

std::optional<Zone> CalendarZones::find_zone(std::string_view tzid) const {
  if (const auto zone = Zone::find(tzid)) return zone;
  if (tzid.starts_with('/')) {
    for (std::size_t slash = 0; slash != std::string_view::npos; slash = tzid.find('/', slash + 1)) {
      if (const auto zone = Zone::find(tzid.substr(slash + 1)); zone && zone->name().find('/') != std::string::npos) return zone;
    }
  }
  if (const auto zone = Zone::find(iana_name_of_windows_zone(tzid))) return zone;
  if (const auto location = locations_.find(tzid); location != locations_.end())
    if (const auto zone = Zone::find(location->second)) return zone;
  const auto description = descriptions_.find(tzid);
  return description == descriptions_.end() ? std::nullopt : zone_described(description->second, window_, own_);
}

std::optional<Zone> CalendarZones::zone_of(icalproperty* property, const icaltimetype& time) {
  if (icaltime_is_utc(time)) return Zone();
  icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  const char* tzid = parameter ? icalparameter_get_tzid(parameter) : nullptr;
  if (!tzid) return own_;
  const auto [known, added] = zones_.try_emplace(tzid);
  if (added) known->second = find_zone(tzid);
  if (!known->second) unknown_.insert(tzid);
  return known->second;
}

std::optional<Instant> CalendarZones::instant_of(icalproperty* property, const icaltimetype& time) {
  if (!is_usable(time)) return std::nullopt;
  const auto zone = zone_of(property, time);
  if (!zone) return std::nullopt;
  return zone->read(civil_of(time)).instant;
}

}  // namespace sml::time
