#include "linter/resolve/roster.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "linter/time/calendar.h"

namespace sml::resolve {
namespace {

constexpr time::Instant kEarliest{std::numeric_limits<std::int64_t>::min()};
constexpr time::Instant kLatest{std::numeric_limits<std::int64_t>::max()};

bool covers_client(const model::Shift& shift, const std::string& client) {
  return !shift.clients || std::ranges::any_of(*shift.clients, [&](const auto& id) { return *id == client; });
}

bool covers_any(const model::Shift& shift, const std::vector<model::Network>& networks) {
  if (!shift.networks) return true;
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
    if (is_broken(from) || is_broken(through) || (!from && !through)) continue;
    absences.push_back({from ? time::instant_of(*from, zone) : kEarliest, through ? time::instant_of(*through, zone, true) : kLatest});
  }
  return time::Intervals(std::move(absences));
}

void add_duty(std::vector<Duty>& duties, Duty duty) {
  if (!duty.intervals.empty()) duties.push_back(std::move(duty));
}

}  // namespace

bool knows_all_shifts(const model::World& world, const model::Client& client) {
  const auto& people = *world.team->people;
  if (people.empty()) return false;
  for (std::size_t index = 0; index < people.size(); ++index) {
    const model::Person& person = *people[index];
    if (is_broken(person.shifts)) return false;
    const auto is_known = [&](const auto& shift) { return shift->hours || !covers_client(*shift, client.id); };
    if (!std::ranges::all_of(*person.shifts, is_known)) return false;
    if (person.calendar && std::ranges::count(world.calendars, index, &model::Calendar::person) == 0) return false;
  }
  return true;
}

Roster::Roster(const model::World& world, const model::Client& client) : world_(world), client_(client) {}

bool Roster::known() const {
  if (world_.team) return knows_all_shifts(world_, client_);
  return !world_.team.broken && client_.contract && client_.contract->service_hours;
}

std::vector<Duty> Roster::duties(const std::vector<model::Network>& networks, bool emergency, time::Instant from,
                                 time::Instant to) const {
  if (world_.team) return team_duties(networks, emergency, from, to);
  std::vector<Duty> found;
  if (!known()) return found;
  if (auto service = service_intervals(client_, from, to))
    add_duty(found, {nullptr, client_.contract->service_hours.span, std::move(*service)});
  return found;
}

std::vector<Duty> Roster::team_duties(const std::vector<model::Network>& networks, bool emergency, time::Instant from,
                                      time::Instant to) const {
  std::vector<Duty> found;
  const auto& people = *world_.team->people;
  for (std::size_t index = 0; index < people.size(); ++index) {
    const model::Person& person = *people[index];
    const time::Zone& zone = zone_of(person, world_);
    const time::Intervals absent = time_off(person, zone);
    const time::HolidaySet holidays =
        model::holiday_set(person.holidays ? person.holidays : world_.team->holidays, model::country(client_));
    for (const model::Field<model::Shift>& shift : *person.shifts) {
      if (!shift->hours || (*shift->on_call && !emergency)) continue;
      if (!covers_client(*shift, client_.id) || !covers_any(*shift, networks)) continue;
      const time::Zone& shift_zone = shift->time_zone ? *shift->time_zone : zone;
      add_duty(found, {&person, shift->hours.span, shift->hours->intervals(from, to, shift_zone, holidays).without(absent)});
    }
    for (const model::Calendar& calendar : world_.calendars)
      if (calendar.person == index)
        add_duty(found, {&person, person.calendar.span, time::calendar_events(calendar.text, from, to, zone).intervals.without(absent)});
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
  const time::HolidaySet holidays = model::holiday_set(client.contract->holidays, model::country(client));
  return client.contract->service_hours->intervals(from, to, client.zone, holidays);
}

}  // namespace sml::resolve
