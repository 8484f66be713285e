// When an event of the facts is, by the client's clock.
#pragma once

#include <cstdint>
#include <optional>

#include "linter/model/facts.h"
#include "linter/time/minutes.h"
#include "linter/time/written_civil.h"
#include "linter/time/zone.h"

namespace sml::resolve {

struct EventTime {
  time::Date first_day;
  time::Date last_day;                 // a night that ends before six in the morning is of the day before
  std::optional<time::Civil> start;    // nothing where only its day is known
  std::optional<time::Civil> end;
  time::Instant over{};                // the end of its day where its end is not known

  // A day ends when the next begins; at the moment of its end it still lasts.
  bool is_over(time::Instant moment) const { return end ? over < moment : over <= moment; }
};

// Its `starts_at` must be written. A last day alone is included.
inline EventTime event_time(const model::Event& event, const time::Zone& zone) {
  EventTime found;
  const time::Civil start = time::written_civil(*event.starts_at, zone);
  found.first_day = found.last_day = start.date;
  if (!event.starts_at->date_only) found.start = start;
  if (!event.ends_at) {
    found.over = zone.read({time::plus_days(start.date, 1)}).instant;
    return found;
  }
  const time::Civil end = time::written_civil(*event.ends_at, zone);
  const bool in_the_night = !event.ends_at->date_only && end.hour < time::kNightEnd && start.date < end.date;
  found.last_day = in_the_night ? time::plus_days(end.date, -1) : end.date;
  if (!event.ends_at->date_only) found.end = end;
  found.over = time::instant_of(*event.ends_at, zone, true);
  return found;
}

constexpr int kDoors = 2 * time::kHourMinutes;   // minutes before its start at which people are let in

// Whether the facts say that it is held: one that is sold out is, one that is cancelled or put off is not.
inline bool takes_place(const model::Event& event) {
  return *event.status == model::EventStatus::scheduled || *event.status == model::EventStatus::sold_out;
}

// Whether a minute of a day lies between its doors and its end, nights and days between included; of one that says no end, between its doors and its start.
inline bool is_on_at(const EventTime& time, time::Date date, int minute) {
  if (!time.start) return false;
  const auto behind_start = [&](time::Date day, int of_day) {
    return time::days_between(time.start->date, day) * time::kDayMinutes + of_day - time::minute_of_day(*time.start);
  };
  const std::int64_t at = behind_start(date, minute);
  return -kDoors <= at && at <= (time.end ? behind_start(time.end->date, time::minute_of_day(*time.end)) : 0);
}

// The same of an event that takes place; of one of several days, on its first only: when it is on between, nobody says.
inline bool holds_at(const model::Event& event, time::Date date, int minute, const time::Zone& zone) {
  if (!event.starts_at || !takes_place(event)) return false;
  const EventTime time = event_time(event, zone);
  return (date == time.first_day || time.first_day == time.last_day) && is_on_at(time, date, minute);
}

// Whether it is not over at a moment; of one that does not say when it is nobody knows.
inline bool is_to_come(const model::Event& event, time::Instant moment, const time::Zone& zone) {
  return event.starts_at && !event_time(event, zone).is_over(moment);
}

}  // namespace sml::resolve
