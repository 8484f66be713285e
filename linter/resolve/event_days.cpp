#include "linter/resolve/event_days.h"

#include <algorithm>
#include <cstdint>

#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

// From when its doors open to its end: "el domingo 29 a la 1 am" of a Saturday's night.
bool is_inside(const StatedDate& stated, const EventTime& time) {
  return time.end && std::ranges::any_of(stated.at, [&](int minute) { return is_on_at(time, stated.first, minute); });
}

// "El sábado a las 22:00" of a night that ends on Saturday morning.
bool is_after_a_night(const StatedDate& stated, const EventTime& time) {
  if (stated.at.empty() || !time.start || !time.end || stated.first != time.end->date) return false;
  return time::days_between(time.start->date, time.end->date) == 1 && time.end->hour < time.start->hour;
}

// "Este finde" of a Friday's night.
bool is_eve_of_weekend(const StatedDate& stated, const EventTime& time) {
  const bool is_weekend = !stated.exact && time::weekday(stated.first) == time::Weekday::saturday && stated.last == time::plus_days(stated.first, 1);
  return is_weekend && time.start && time.start->hour >= time::kEvening && time.start->date == time::plus_days(stated.first, -1);
}

// "14 de marzo" of any year, of what lasts one day.
bool is_its_day_of_any_year(const StatedDate& stated, const EventTime& time) {
  const time::Date& day = time.first_day;
  return stated.any_year && stated.first == stated.last && day == time.last_day && stated.first.month == day.month && stated.first.day == day.day;
}

// "Día 2" of what lasts two days or more.
bool is_one_of_its_days(const StatedDate& stated, const EventTime& time) {
  return stated.number > 0 && stated.number <= time::days_between(time.first_day, time.last_day) + 1;
}

// "Hasta el 20": what lasts a day, nobody says until when.
bool may_last_until(const StatedDate& stated, const EventTime& time) { return time.first_day == time.last_day || stated.first == time.last_day; }

// Whether people call its days so that are others by the calendar.
bool is_called_so(const StatedDate& stated, const EventTime& time) {
  const bool is_its_end = stated.ends && time.end && stated.first == time.end->date;
  return is_its_end || is_eve_of_weekend(stated, time) || is_its_day_of_any_year(stated, time) || is_inside(stated, time) || is_one_of_its_days(stated, time);
}

// Whether they are its days by the calendar; of what says no end, only its first day is known.
bool lies_in_its_days(const StatedDate& stated, const model::Event& event, const EventTime& time) {
  const std::int64_t slack = stated.counted ? 1 : 0;
  const time::Date first = time::plus_days(time.first_day, -slack);
  const time::Date last = time::plus_days(time.last_day, slack);
  if (!stated.exact) return stated.first <= last && first <= stated.last;
  if (is_after_a_night(stated, time) || (stated.begins && stated.first != time.first_day)) return false;
  const bool ends_with_it = stated.last <= last || (!event.ends_at && stated.first == time.first_day);
  return first <= stated.first && ends_with_it;
}

// "Next Saturday": the other one that may be meant.
StatedDate other_meant(StatedDate stated) {
  stated.first = time::plus_days(stated.first, stated.other_by);
  stated.last = time::plus_days(stated.last, stated.other_by);
  stated.other_by = 0;
  return stated;
}

}  // namespace

bool is_date_of(const StatedDate& stated, const model::Event& event, const EventTime& time) {
  if (stated.through) return may_last_until(stated, time);
  if (stated.other_by != 0 && is_date_of(other_meant(stated), event, time)) return true;
  return is_called_so(stated, time) || lies_in_its_days(stated, event, time);
}

bool is_start_of(const StatedStart& stated, const EventTime& time) {
  if (!time.start || time.first_day != time.last_day) return true;
  const int start = time::minute_of_day(*time.start);
  int end = start;
  if (time.end) end = static_cast<int>(time::days_between(time.start->date, time.end->date)) * time::kDayMinutes + time::minute_of_day(*time.end);
  const auto is_between = [&](int minute) { return start - kDoors <= minute && minute <= end; };
  return std::ranges::any_of(stated.minutes, [&](int minute) { return is_between(minute) || is_between(minute + time::kDayMinutes); });
}

}  // namespace sml::resolve
