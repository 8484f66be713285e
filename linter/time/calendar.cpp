#include "linter/time/calendar.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "linter/time/calendar_text.h"
#include "linter/time/calendar_values.h"
#include "linter/time/calendar_zones.h"
#include "linter/time/recurrences.h"

namespace sml::time {
namespace {

constexpr std::string_view kRecurrences[] = {"RRULE", "RDATE"};
constexpr std::string_view kBounds[] = {"EXDATE", "DTEND", "DURATION"};

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

class Expansion {
 public:
  Expansion(icalcomponent* root, Interval window, const Zone& zone) : window_(window), zones_(zone, window), recurrences_(window) {
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT) {
      collect(root);
    } else {
      for_each_component(root, ICAL_VCALENDAR_COMPONENT, [this](icalcomponent* calendar) { collect(calendar); });
    }
  }

  CalendarEvents run() {
    for (icalcomponent* event : components_) note_override(event);
    for (icalcomponent* event : components_) expand(event);
    CalendarEvents events;
    events.intervals = Intervals(std::move(found_));
    events.left_out = std::move(left_out_);
    events.unknown_zones.assign(zones_.unknown().begin(), zones_.unknown().end());
    return events;
  }

 private:
  void collect(icalcomponent* calendar) {
    for_each_component(calendar, ICAL_VEVENT_COMPONENT, [this](icalcomponent* event) { components_.push_back(event); });
    for_each_component(calendar, ICAL_VTIMEZONE_COMPONENT, [this](icalcomponent* description) { zones_.note(description); });
  }

  static std::string uid_of(icalcomponent* component) {
    const char* uid = icalcomponent_get_uid(component);
    return uid ? uid : "";
  }

  static std::string known_as(icalcomponent* component, const icaltimetype& start) {
    const char* summary = icalcomponent_get_summary(component);
    const std::string when = is_usable(start) ? iso(civil_of(start)) : "";
    if (summary == nullptr || *summary == '\0') return when.empty() ? uid_of(component) : when;
    return when.empty() ? summary : std::string(summary) + " (" + when + ')';
  }

  void note_override(icalcomponent* component) {
    icalproperty* property = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
    if (!property) return;
    if (const auto instant = zones_.instant_of(property, icalproperty_get_recurrenceid(property))) overrides_.insert({uid_of(component), *instant});
  }

  std::optional<Length> length_of_event(icalcomponent* component, Instant start) {
    if (icalproperty* end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
      const auto instant = zones_.instant_of(end, icalproperty_get_dtend(end));
      if (!instant || *instant < start || *instant > start + base::Duration{kLongestSeconds}) return std::nullopt;
      return Length{0, (*instant - start).seconds};
    }
    icalproperty* duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
    if (!duration) return Length{};
    return length_of(icalproperty_get_duration(duration));
  }

  std::optional<Event> event_of(icalcomponent* component, icalproperty* property, const icaltimetype& start) {
    if (!is_usable(start)) return std::nullopt;
    const auto zone = zones_.zone_of(property, start);
    if (!zone) return std::nullopt;
    const Civil civil = civil_of(start);
    const auto length = length_of_event(component, zone->read(civil).instant);
    if (!length) return std::nullopt;
    return Event{civil, *zone, *length};
  }

  // What was once, and is over wherever on earth it was, needs no zone that is known.
  bool is_long_over(icalcomponent* component, const icaltimetype& start) const {
    if (has_unread(component, kRecurrences)) return false;
    if (icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY) || icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY)) return false;
    icalproperty* end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY);
    icalproperty* duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
    const icaltimetype last = end ? icalproperty_get_dtend(end) : start;
    const auto length = duration ? length_of(icalproperty_get_duration(duration)) : Length{};
    if (!is_usable(last) || !length) return false;
    return Zone().read(civil_of(last)).instant + base::days(length->days + 1) + base::Duration{length->seconds} < window_.begin;
  }

  // What libical could not read of a property, it takes out, and says so in its place.
  static bool has_unread(icalcomponent* component, std::span<const std::string_view> properties) {
    bool found = false;
    for_each_property(component, ICAL_XLICERROR_PROPERTY, [&](icalproperty* property) {
      const char* said = icalproperty_get_xlicerror(property);
      for (const std::string_view name : properties)
        found = found || (said && std::string_view(said).find(" in " + std::string(name) + " property") != std::string_view::npos);
    });
    return found;
  }

  void expand(icalcomponent* component) {
    if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED) return;
    icalproperty* property = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = property ? icalproperty_get_dtstart(property) : icaltime_null_time();
    if (property && (start.is_date || is_long_over(component, start))) return;
    const auto event = property ? event_of(component, property, start) : std::nullopt;
    if (!event) {
      left_out_.push_back(known_as(component, start));
      return;
    }
    if (icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY)) return keep(event->at(event->start));
    expand(*event, component);
  }

  void expand(const Event& event, icalcomponent* component) {
    std::vector<Interval> occurrences = {event.at(event.start)};
    // of RFC 2445 alone
    bool whole =
        !has_unread(component, kRecurrences) && !has_unread(component, kBounds) && icalcomponent_get_first_property(component, ICAL_EXRULE_PROPERTY) == nullptr;
    for_each_property(component, ICAL_RRULE_PROPERTY, [&](icalproperty* property) {
      whole = recurrences_.follow(icalproperty_get_rrule(property), event, occurrences) && whole;
    });
    for_each_property(component, ICAL_RDATE_PROPERTY,
                      [&](icalproperty* property) { whole = add_date(property, event, occurrences) && whole; });
    if (!whole) left_out_.push_back(known_as(component, floating(event.start)));
    remove_exceptions(component, event, occurrences);
    const std::string uid = uid_of(component);
    std::erase_if(occurrences, [&](const Interval& at) { return overrides_.contains({uid, at.begin}); });
    for (const Interval& occurrence : occurrences) keep(occurrence);
  }

  bool add_date(icalproperty* property, const Event& event, std::vector<Interval>& occurrences) {
    const icaldatetimeperiodtype value = icalproperty_get_rdate(property);
    const bool is_period = icaltime_is_null_time(value.time) != 0;
    const icaltimetype time = is_period ? value.period.start : value.time;
    const auto zone = is_usable(time) ? zones_.zone_of(property, time) : std::nullopt;
    if (!zone) return false;
    Event single{civil_of(time), *zone, event.length};
    if (time.is_date) single = {{civil_of(time).date, event.start.hour, event.start.minute, event.start.second}, event.zone, event.length};
    Interval occurrence = single.at(single.start);
    if (is_period && !icaltime_is_null_time(value.period.end)) {
      const auto end = zones_.instant_of(property, value.period.end);
      if (!end) return false;
      occurrence.end = *end;
    } else if (is_period) {
      const auto length = length_of(value.period.duration);
      if (!length) return false;
      single.length = *length;
      occurrence = single.at(single.start);
    }
    occurrences.push_back(occurrence);
    return true;
  }

  void remove_exceptions(icalcomponent* component, const Event& event, std::vector<Interval>& occurrences) {
    std::set<Instant> instants;
    std::set<Date> dates;
    for_each_property(component, ICAL_EXDATE_PROPERTY, [&](icalproperty* property) {
      const icaltimetype time = icalproperty_get_exdate(property);
      if (time.is_date) {
        dates.insert(civil_of(time).date);
      } else if (const auto instant = zones_.instant_of(property, time)) {
        instants.insert(*instant);
      }
    });
    std::erase_if(occurrences, [&](const Interval& at) {
      return instants.contains(at.begin) || dates.contains(event.zone.civil(at.begin).date);
    });
  }

  void keep(const Interval& occurrence) {
    found_.push_back({std::max(occurrence.begin, window_.begin), std::min(occurrence.end, window_.end)});
  }

  Interval window_;
  CalendarZones zones_;
  Recurrences recurrences_;
  std::vector<icalcomponent*> components_;
  std::set<std::pair<std::string, Instant>> overrides_;
  std::vector<Interval> found_;
  std::vector<std::string> left_out_;
};

}  // namespace

CalendarEvents calendar_events(std::string_view text, Instant from, Instant to, const Zone& zone) {
  CalendarEvents unreadable;
  unreadable.readable = false;
  if (!is_calendar_text(text)) return unreadable;
  static std::once_flag told;   // to the whole library: calendars are read on several threads
  std::call_once(told, icalerror_set_errors_are_fatal, 0);
  const std::string content = with_lines_folded(without_byte_order_mark(text));
  const Component root(icalparser_parse_string(content.c_str()), &icalcomponent_free);
  if (!root) return unreadable;
  return Expansion(root.get(), {from, to}, zone).run();
}

}  // namespace sml::time
