#include "linter/time/described_zone.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "linter/time/calendar_values.h"
#include "linter/time/minutes.h"
#include "linter/time/tzdata.h"

namespace sml::time {
namespace {

constexpr int kMostObservances = 400;   // some programs write one for each change of the clock

using Described = std::unique_ptr<icaltimezone, decltype([](icaltimezone* zone) { icaltimezone_free(zone, 1); })>;

bool is_unset(short first) { return first == static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX); }

// Once or twice a year, as clocks change: libical would follow any rule for centuries.
bool is_yearly(const icalrecurrencetype& rule) {
  const bool has_time = !is_unset(rule.by_second[0]) || !is_unset(rule.by_minute[0]) || !is_unset(rule.by_hour[0]);
  return rule.freq == ICAL_YEARLY_RECURRENCE && !has_time && !is_unset(rule.by_month[0]) && is_unset(rule.by_year_day[0]);
}

bool is_plain(icalcomponent* description) {
  int observances = 0;
  bool plain = true;
  for (const auto kind : {ICAL_XSTANDARD_COMPONENT, ICAL_XDAYLIGHT_COMPONENT}) {
    for_each_component(description, kind, [&](icalcomponent* observance) {
      ++observances;
      int rules = 0;
      for_each_property(observance, ICAL_RRULE_PROPERTY,
                        [&](icalproperty* property) { plain = plain && ++rules == 1 && is_yearly(icalproperty_get_rrule(property)); });
      const bool is_whole = icalcomponent_get_first_property(observance, ICAL_DTSTART_PROPERTY) &&
                            icalcomponent_get_first_property(observance, ICAL_TZOFFSETTO_PROPERTY) &&
                            icalcomponent_get_first_property(observance, ICAL_TZOFFSETFROM_PROPERTY);
      plain = plain && is_whole;
    });
  }
  return plain && observances > 0 && observances <= kMostObservances;
}

// A day's noon, and how far east of UTC its clock is.
struct Noon {
  Civil civil;
  std::int64_t offset = 0;   // seconds
};

std::vector<Noon> noons_of(icaltimezone* zone, const Interval& window) {
  std::vector<Noon> noons;
  const Date last = Zone().civil(window.end).date;
  for (Date day = Zone().civil(window.begin).date; day <= last; day = plus_days(day, 1)) {
    const Civil noon{day, kNoon};
    icaltimetype time = floating(noon);
    noons.push_back({noon, icaltimezone_get_utc_offset(zone, &time, nullptr)});
  }
  return noons;
}

bool agrees(const Zone& zone, const std::vector<Noon>& noons) {
  return std::ranges::all_of(noons, [&](const Noon& noon) {
    return (Zone().read(noon.civil).instant - zone.read(noon.civil).instant).seconds == noon.offset;
  });
}

}  // namespace

std::optional<Zone> zone_described(icalcomponent* description, const Interval& window, const Zone& own) {
  if (!is_plain(description)) return std::nullopt;
  const Described described(icaltimezone_new());
  if (!icaltimezone_set_component(described.get(), icalcomponent_new_clone(description))) return std::nullopt;
  const std::vector<Noon> noons = noons_of(described.get(), window);
  if (agrees(own, noons)) return own;
  for (const std::string& name : zone_names())
    if (const auto zone = Zone::find(name); zone && agrees(*zone, noons)) return zone;
  return std::nullopt;
}

}  // namespace sml::time
