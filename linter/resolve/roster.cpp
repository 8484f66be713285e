#include "linter/resolve/roster.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace sml::resolve {
namespace {

constexpr time::Instant kEarliest{std::numeric_limits<std::int64_t>::min()};
constexpr time::Instant kLatest{std::numeric_limits<std::int64_t>::max()};

// Where a shift's clients or networks are not all known it may be for any: nobody is told to be away who may be there.
bool covers_client(const model::Shift& shift, const std::string& client) {
  return !shift.clients || shift.clients.gaps || std::ranges::any_of(*shift.clients, [&](const auto& id) { return *id == client; });
}

bool covers_any(const model::Shift& shift, const std::vector<model::Network>& networks) {
  if (!shift.networks || shift.networks.gaps) return true;
  return std::ranges::any_of(*shift.networks, [&](const auto& network) { return std::ranges::count(networks, *network) > 0; });
}

const time::Zone& zone_of(const model::Person& person, const model::World& world) {
  return person.time_zone ? *person.time_zone : world.zone;
}

time::Intervals time_off(const model::Person& person, const time::Zone& zone) {
  std::vector<time::Interval> absences;
  for (const model::Field<model::TimeOff>& absence : *person.time_off) {
    // a side that is not written is open; one that cannot be read makes the absence unknown, and it counts for nothing
    const auto& [from, through, reason] = *absence;
    if (is_unreadable(from) || is_unreadable(through) || (!from && !through)) continue;
    absences.push_back({from ? time::instant_of(*from, zone) : kEarliest, through ? time::instant_of(*through, zone, true) : kLatest});
  }
  return time::Intervals(std::move(absences));
}

time::HolidaySet service_holidays(const model::Client& client) { return model::holiday_set(client.contract->holidays, model::country(client)); }

}  // namespace

bool knows_all_shifts(const model::World& world, const model::Client& client) {
  const auto& people = *world.team->people;
  if (people.empty() || world.team->people.gaps) return false;
  for (std::size_t index = 0; index < people.size(); ++index) {
    const model::Person& person = *people[index];
    if (is_unreadable(person.shifts)) return false;
    const auto is_known = [&](const auto& shift) { return shift->hours || !covers_client(*shift, client.id); };
    if (!std::ranges::all_of(*person.shifts, is_known)) return false;
    if (person.calendar && std::ranges::count(world.calendars, index, &model::Calendar::person) == 0) return false;
  }
  return true;
}

bool knows_whose_shifts_are(const model::World& world, const model::Client& client) {
  const auto is_clear = [&](const auto& shift) {
    return !covers_client(*shift, client.id) || (!is_unreadable(shift->clients) && !is_unreadable(shift->networks));
  };
  return std::ranges::all_of(*world.team->people, [&](const auto& person) { return std::ranges::all_of(*person->shifts, is_clear); });
}

Roster::Roster(const model::World& world, const model::Client& client) {
  if (world.team) {
    known_ = knows_all_shifts(world, client);
    for (std::size_t index = 0; index < world.team->people.value.size(); ++index) add_person(world, client, index);
    return;
  }
  known_ = !world.team.broken && client.contract && client.contract->service_hours;
  if (!known_) return;
  const model::Field<time::Hours>& service = client.contract->service_hours;
  presences_.push_back({.at = service.span, .hours = &*service, .zone = &client.zone, .holidays = service_holidays(client)});
}

void Roster::add_person(const model::World& world, const model::Client& client, std::size_t index) {
  const model::Person& person = *(*world.team->people)[index];
  const time::Zone& zone = zone_of(person, world);
  const time::Intervals absent = time_off(person, zone);
  for (const model::Field<model::Shift>& shift : *person.shifts) {
    if (!shift->hours || !covers_client(*shift, client.id)) continue;
    presences_.push_back({.person = &person, .at = shift->hours.span, .hours = &*shift->hours, .shift = &*shift,
                          .zone = shift->time_zone ? &*shift->time_zone : &zone,
                          .holidays = model::holiday_set(person.holidays ? person.holidays : world.team->holidays, model::country(client)), .absent = absent});
  }
  for (const model::Calendar& calendar : world.calendars)
    if (calendar.person == index) presences_.push_back({.person = &person, .at = person.calendar.span, .calendar = &calendar, .zone = &zone, .absent = absent});
}

time::Intervals Roster::Presence::between(time::Instant from, time::Instant to) const {
  time::Intervals all = hours != nullptr ? hours->intervals(from, to, *zone, holidays) : calendar->hours->between(from, to);
  return absent.empty() ? all : all.without(absent);
}

std::vector<Duty> Roster::duties(const std::vector<model::Network>& networks, bool emergency, time::Instant from, time::Instant to) const {
  std::vector<Duty> found;
  for (const Presence& presence : presences_) {
    const bool counts = presence.shift == nullptr || ((!*presence.shift->on_call || emergency) && covers_any(*presence.shift, networks));
    if (!counts) continue;
    time::Intervals intervals = presence.between(from, to);
    if (!intervals.empty()) found.push_back({presence.person, presence.at, std::move(intervals), presence.shift, presence.zone});
  }
  return found;
}

time::Intervals attended(const std::vector<Duty>& duties) {
  std::vector<time::Interval> all;
  for (const Duty& duty : duties) all.insert(all.end(), duty.intervals.list().begin(), duty.intervals.list().end());
  return time::Intervals(std::move(all));
}

std::optional<NextDuty> next_duty(const std::vector<Duty>& duties, time::Instant moment) {
  std::optional<NextDuty> next;
  for (const Duty& duty : duties) {
    const auto interval = duty.intervals.at_or_after(moment);
    if (interval && (!next || interval->begin < next->begin)) next = {&duty, interval->begin};
  }
  return next;
}

Wait worst_wait(const time::Intervals& attended, time::Instant from, time::Instant to, time::Instant known_until) {
  Wait worst{from, from, {}};
  for (time::Instant moment = from; moment <= to;) {
    const auto interval = attended.at_or_after(moment);
    const time::Instant next = interval ? interval->begin : std::max(known_until, moment);
    if (next - moment > worst.length) {
      worst = {moment, std::nullopt, next - moment};
      if (interval) worst.until = next;
    }
    if (!interval) break;
    moment = interval->end;
  }
  return worst;
}

std::optional<time::Intervals> service_intervals(const model::Client& client, time::Instant from, time::Instant to) {
  if (!client.contract || !client.contract->service_hours) return std::nullopt;
  return client.contract->service_hours->intervals(from, to, client.zone, service_holidays(client));
}

}  // namespace sml::resolve
