#include "linter/time/calendar.h"

#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "linter/time/calendar_text.h"
#include "linter/time/windows_zones.h"

namespace sml::time {
namespace {

// libical looks for an occurrence until the year 2582 or 20000 before it gives up, so what a calendar may ask of it is bounded.
constexpr int kMostOccurrences = 100'000;
constexpr int kMostOccurrencesOfAll = 300'000;
constexpr int kMostRules = 1'000;
constexpr int kMostRulesWithoutOccurrence = 100;
constexpr int kMostImpossibleRules = 3;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kLongestDays = 3660;
constexpr std::int64_t kLongestSeconds = std::int64_t{kLongestDays} * 86400;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

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

Civil civil_of(const icaltimetype& time) { return {{time.year, time.month, time.day}, time.hour, time.minute, time.second}; }

icaltimetype floating(const Civil& civil) {
  icaltimetype time = icaltime_null_time();
  time.year = civil.date.year;
  time.month = civil.date.month;
  time.day = civil.date.day;
  time.hour = civil.hour;
  time.minute = civil.minute;
  time.second = civil.second;
  return time;
}

bool is_usable(const icaltimetype& time) { return time.year >= kFirstYear && time.year <= kLastYear && exists(civil_of(time).date); }

// Days go by the calendar, seconds by the clock that never changes.
struct Length {
  int days = 0;
  std::int64_t seconds = 0;
};

std::optional<Length> length_of(const icaldurationtype& duration) {
  const Length length{static_cast<int>(std::min(duration.days + 7ULL * duration.weeks, 2ULL * kLongestDays)),
                      std::int64_t{duration.hours} * 3600 + std::int64_t{duration.minutes} * 60 + std::int64_t{duration.seconds}};
  if (duration.is_neg || length.days > kLongestDays || length.seconds > kLongestSeconds) return std::nullopt;
  return length;
}

struct Event {
  Civil start;
  Zone zone;
  Length length;

  Interval at(const Civil& civil) const {
    const Civil last_day{plus_days(civil.date, length.days), civil.hour, civil.minute, civil.second};
    return {zone.read(civil).instant, zone.read(last_day).instant + base::Duration{length.seconds}};
  }
};

bool has_parts(const icalrecurrencetype& rule) {
  const short first[] = {rule.by_second[0], rule.by_minute[0],  rule.by_hour[0],    rule.by_day[0], rule.by_month_day[0],
                         rule.by_year_day[0], rule.by_week_no[0], rule.by_month[0], rule.by_set_pos[0]};
  return std::ranges::any_of(first, [](short part) { return part != static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX); });
}

// The values of one part of a rule, which end at the first that none has.
template <std::size_t size>
std::vector<int> parts(const short (&values)[size]) {
  const auto* end = std::find(std::begin(values), std::end(values), static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
  return {std::begin(values), end};
}

bool has_day(int month, int day) { return month >= 1 && month <= 12 && exists(Date{2024, month, day < 0 ? -day : day}); }

// A rule whose days stand in no calendar ("30 February", "the sixth Monday of the month"), which libical would look for all the same.
bool never_comes(const icalrecurrencetype& rule) {
  const std::vector<int> months = parts(rule.by_month);
  const std::vector<int> month_days = parts(rule.by_month_day);
  const std::vector<int> days = parts(rule.by_day);
  const bool no_date = rule.skip == ICAL_SKIP_OMIT && !months.empty() && !month_days.empty() && std::ranges::none_of(months, [&](int month) {
    return std::ranges::any_of(month_days, [&](int day) { return has_day(month, day); });
  });
  const bool of_a_month = rule.freq == ICAL_MONTHLY_RECURRENCE || (rule.freq == ICAL_YEARLY_RECURRENCE && !months.empty());
  const bool no_weekday = of_a_month && !days.empty() && std::ranges::all_of(days, [](int day) {
    const int position = icalrecurrencetype_day_position(static_cast<short>(day));
    return position > 5 || position < -5;
  });
  return no_date || no_weekday;
}

bool is_too_fine(const icalrecurrencetype& rule) {
  return rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE ||
         (rule.freq == ICAL_HOURLY_RECURRENCE && has_parts(rule));
}

class Expansion {
 public:
  Expansion(icalcomponent* root, Interval window, const Zone& zone) : window_(window), zone_(zone) {
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
    events.left_out = left_out_;
    events.unknown_zones.assign(unknown_zones_.begin(), unknown_zones_.end());
    return events;
  }

 private:
  void collect(icalcomponent* calendar) {
    for_each_component(calendar, ICAL_VEVENT_COMPONENT, [this](icalcomponent* event) { components_.push_back(event); });
    for_each_component(calendar, ICAL_VTIMEZONE_COMPONENT, [this](icalcomponent* description) { note_location(description); });
  }

  // The place that a calendar's own description of a zone gives, as X-LIC-LOCATION.
  void note_location(icalcomponent* description) {
    icalproperty* id = icalcomponent_get_first_property(description, ICAL_TZID_PROPERTY);
    const char* tzid = id ? icalproperty_get_tzid(id) : nullptr;
    if (!tzid) return;
    for_each_property(description, ICAL_X_PROPERTY, [&](icalproperty* property) {
      const char* name = icalproperty_get_x_name(property);
      const char* value = icalproperty_get_x(property);
      if (name && value && std::string_view(name) == "X-LIC-LOCATION") locations_[tzid] = value;
    });
  }

  std::optional<Zone> find_zone(std::string_view tzid) {
    if (const auto zone = Zone::find(tzid)) return zone;
    if (tzid.starts_with('/')) {
      for (std::size_t slash = 0; slash != std::string_view::npos; slash = tzid.find('/', slash + 1)) {
        if (const auto zone = Zone::find(tzid.substr(slash + 1)); zone && zone->name().find('/') != std::string::npos) return zone;
      }
    }
    if (const auto zone = Zone::find(iana_name_of_windows_zone(tzid))) return zone;
    const auto location = locations_.find(tzid);
    return location == locations_.end() ? std::nullopt : Zone::find(location->second);
  }

  std::optional<Zone> zone_of(icalproperty* property, const icaltimetype& time) {
    if (icaltime_is_utc(time)) return Zone();
    icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char* tzid = parameter ? icalparameter_get_tzid(parameter) : nullptr;
    if (!tzid) return zone_;
    const auto [known, added] = zones_.try_emplace(tzid);
    if (added) known->second = find_zone(tzid);
    if (!known->second) unknown_zones_.insert(tzid);
    return known->second;
  }

  std::optional<Instant> instant_of(icalproperty* property, const icaltimetype& time) {
    if (!is_usable(time)) return std::nullopt;
    const auto zone = zone_of(property, time);
    if (!zone) return std::nullopt;
    return zone->read(civil_of(time)).instant;
  }

  static std::string uid_of(icalcomponent* component) {
    const char* uid = icalcomponent_get_uid(component);
    return uid ? uid : "";
  }

  void note_override(icalcomponent* component) {
    icalproperty* property = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
    if (!property) return;
    if (const auto instant = instant_of(property, icalproperty_get_recurrenceid(property))) overrides_.insert({uid_of(component), *instant});
  }

  std::optional<Length> length_of_event(icalcomponent* component, Instant start) {
    if (icalproperty* end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
      const auto instant = instant_of(end, icalproperty_get_dtend(end));
      if (!instant || *instant < start || *instant > start + base::Duration{kLongestSeconds}) return std::nullopt;
      return Length{0, (*instant - start).seconds};
    }
    icalproperty* duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
    if (!duration) return Length{};
    return length_of(icalproperty_get_duration(duration));
  }

  std::optional<Event> event_of(icalcomponent* component, icalproperty* property, const icaltimetype& start) {
    if (!is_usable(start)) return std::nullopt;
    const auto zone = zone_of(property, start);
    if (!zone) return std::nullopt;
    const Civil civil = civil_of(start);
    const auto length = length_of_event(component, zone->read(civil).instant);
    if (!length) return std::nullopt;
    return Event{civil, *zone, *length};
  }

  void expand(icalcomponent* component) {
    if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED) return;
    icalproperty* property = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = property ? icalproperty_get_dtstart(property) : icaltime_null_time();
    if (property && start.is_date) return;
    const auto event = property ? event_of(component, property, start) : std::nullopt;
    if (!event) {
      ++left_out_;
      return;
    }
    if (icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY)) return keep(event->at(event->start));
    expand(*event, component);
  }

  void expand(const Event& event, icalcomponent* component) {
    std::vector<Interval> occurrences = {event.at(event.start)};
    bool whole = true;
    for_each_property(component, ICAL_RRULE_PROPERTY, [&](icalproperty* property) {
      whole = follow(icalproperty_get_rrule(property), event, occurrences) && whole;
    });
    for_each_property(component, ICAL_RDATE_PROPERTY,
                      [&](icalproperty* property) { whole = add_date(property, event, occurrences) && whole; });
    if (!whole) ++left_out_;
    remove_exceptions(component, event, occurrences);
    const std::string uid = uid_of(component);
    std::erase_if(occurrences, [&](const Interval& at) { return overrides_.contains({uid, at.begin}); });
    for (const Interval& occurrence : occurrences) keep(occurrence);
  }

  // UNTIL is meant in UTC or, as a date, to the end of the day; the iterator knows only the event's own clock. Nothing behind the window
  // is looked for.
  icaltimetype until_of(const icalrecurrencetype& rule, const Zone& zone) const {
    Civil last = zone.civil(window_.end);
    last.date = plus_days(last.date, 1);
    if (icaltime_is_null_time(rule.until)) return floating(last);
    Civil civil = civil_of(rule.until);
    if (rule.until.is_date) civil = {civil.date, 23, 59, 59};
    if (!rule.until.is_date && icaltime_is_utc(rule.until)) civil = zone.civil(Zone().read(civil).instant);
    return floating(std::min(civil, last));
  }

  bool exhausted() const {
    return rules_ > kMostRules || rules_without_occurrence_ == kMostRulesWithoutOccurrence || impossible_rules_ == kMostImpossibleRules;
  }

  // Adds a rule's occurrences that reach into the window; false when they were not followed to its end.
  bool follow(icalrecurrencetype rule, const Event& event, std::vector<Interval>& occurrences) {
    if (event.at(event.start).begin >= window_.end) return true;
    rule.until = until_of(rule, event.zone);
    if (event.at(civil_of(rule.until)).end <= window_.begin) return true;
    ++rules_;
    if (is_too_fine(rule) || never_comes(rule) || exhausted()) return false;
    const Iterator iterator(icalrecur_iterator_new(rule, floating(event.start)), &icalrecur_iterator_free);
    if (!iterator) {
      ++impossible_rules_;
      return false;
    }
    icaltimetype next = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(next)) ++rules_without_occurrence_;
    for (int count = 1; !icaltime_is_null_time(next); ++count, next = icalrecur_iterator_next(iterator.get())) {
      if (count > kMostOccurrences || ++occurrences_ > kMostOccurrencesOfAll) return false;
      const Interval occurrence = event.at(civil_of(next));
      if (occurrence.begin >= window_.end) return true;
      if (occurrence.end > window_.begin) occurrences.push_back(occurrence);
    }
    return true;
  }

  bool add_date(icalproperty* property, const Event& event, std::vector<Interval>& occurrences) {
    const icaldatetimeperiodtype value = icalproperty_get_rdate(property);
    const bool is_period = icaltime_is_null_time(value.time) != 0;
    const icaltimetype time = is_period ? value.period.start : value.time;
    const auto zone = is_usable(time) ? zone_of(property, time) : std::nullopt;
    if (!zone) return false;
    Event single{civil_of(time), *zone, event.length};
    if (time.is_date) single = {{civil_of(time).date, event.start.hour, event.start.minute, event.start.second}, event.zone, event.length};
    Interval occurrence = single.at(single.start);
    if (is_period && !icaltime_is_null_time(value.period.end)) {
      const auto end = instant_of(property, value.period.end);
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
      } else if (const auto instant = instant_of(property, time)) {
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
  const Zone& zone_;
  std::vector<icalcomponent*> components_;
  std::map<std::string, std::string, std::less<>> locations_;
  std::set<std::pair<std::string, Instant>> overrides_;
  std::map<std::string, std::optional<Zone>> zones_;
  std::set<std::string> unknown_zones_;
  std::vector<Interval> found_;
  std::size_t left_out_ = 0;
  int rules_ = 0;
  int rules_without_occurrence_ = 0;
  int impossible_rules_ = 0;
  int occurrences_ = 0;
};

}  // namespace

CalendarEvents calendar_events(std::string_view text, Instant from, Instant to, const Zone& zone) {
  CalendarEvents unreadable;
  unreadable.readable = false;
  if (!is_calendar_text(text)) return unreadable;
  icalerror_set_errors_are_fatal(0);
  const std::string content(without_byte_order_mark(text));
  const Component root(icalparser_parse_string(content.c_str()), &icalcomponent_free);
  if (!root) return unreadable;
  return Expansion(root.get(), {from, to}, zone).run();
}

}  // namespace sml::time
