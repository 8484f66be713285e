#include "linter/resolve/roster.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

using model::Network;

time::Instant at(const model::World& world, const std::string& moment) { return time::instant_of(*time::parse_moment(moment), world.zone); }

// "ana 2026-03-13T09:00 2026-03-13T18:00, …" by the clock of the world's zone; "-" for the contract's hours.
std::string written(const model::World& world, const std::vector<Duty>& duties) {
  std::string out;
  for (const Duty& duty : duties) {
    for (const time::Interval& interval : duty.intervals.list()) {
      if (!out.empty()) out += ", ";
      out += duty.person == nullptr ? "-" : *duty.person->id;
      out += ' ' + time::iso(world.zone.civil(interval.begin)) + ' ' + time::iso(world.zone.civil(interval.end));
    }
  }
  return out;
}

struct Asked {
  std::string from = "2026-03-13";   // a Friday
  std::string to = "2026-03-14";
  std::vector<Network> networks{Network::x};
  bool emergency = false;
};

std::string duties_of(const model::World& world, const Asked& asked = {}) {
  return written(world, Roster(world, world.clients.front()).duties(asked.networks, asked.emergency, at(world, asked.from), at(world, asked.to)));
}

std::string duties_of(const std::string& person, const Asked& asked = {}, const std::string& more = "", const std::string& facts = "") {
  return duties_of(world_of({.facts = facts, .team = "people:\n- id: ana\n  name: Ana\n" + person + more}), asked);
}

TEST_CASE("a shift counts for its clients and networks, by its own clock") {
  struct Row {
    std::string shift;
    std::string duties;
  };
  const Row table[] = {
      {R"({hours: "Fr 09:00-18:00"})", "ana 2026-03-13T09:00 2026-03-13T18:00"},
      {R"({hours: "Fr 09:00-18:00", clients: [napoli]})", "ana 2026-03-13T09:00 2026-03-13T18:00"},
      {R"({hours: "Fr 09:00-18:00", clients: [otro]})", ""},
      {R"({hours: "Fr 09:00-18:00", networks: [instagram, x]})", "ana 2026-03-13T09:00 2026-03-13T18:00"},
      {R"({hours: "Fr 09:00-18:00", networks: [instagram]})", ""},
      {R"({hours: "Fr 09:00-18:00", on_call: true})", ""},
      {R"({hours: "Fr 09:00-18:00", time_zone: Europe/Madrid})", "ana 2026-03-13T02:00 2026-03-13T11:00"},
      {R"({hours: "Fr 20:00-02:00"})", "ana 2026-03-13T20:00 2026-03-14T00:00"},
      {R"({hours: "Th 20:00-02:00"})", "ana 2026-03-13T00:00 2026-03-13T02:00"},
      {R"({hours: "Sa 09:00-18:00"})", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.shift);
    CHECK(duties_of("  shifts:\n  - " + row.shift + '\n') == row.duties);
  }
  CHECK(duties_of("  time_zone: Europe/Madrid\n  shifts:\n  - {hours: \"Fr 09:00-18:00\"}\n") == "ana 2026-03-13T02:00 2026-03-13T11:00");
}

TEST_CASE("on_call counts for emergencies only") {
  const std::string shift = "  shifts:\n  - {hours: \"Fr 21:00-23:00\", on_call: true}\n";
  CHECK(duties_of(shift, {.emergency = true}) == "ana 2026-03-13T21:00 2026-03-13T23:00");
  CHECK(duties_of(shift).empty());
}

TEST_CASE("a clock change makes a shift shorter or longer") {
  const std::string shift = "  shifts:\n  - {hours: \"Su 01:00-05:00\", time_zone: America/New_York}\n";
  // 2026-03-08 02:00 to 03:00 is skipped in New York, 2026-11-01 01:00 to 02:00 comes twice; Mexico City stays at -06:00.
  CHECK(duties_of(shift, {.from = "2026-03-08", .to = "2026-03-09"}) == "ana 2026-03-08T00:00 2026-03-08T03:00");
  CHECK(duties_of(shift, {.from = "2026-10-31", .to = "2026-11-02"}) == "ana 2026-10-31T23:00 2026-11-01T04:00");
}

TEST_CASE("time off wins over shifts and the calendar") {
  const std::string shifts = "  shifts:\n  - {hours: \"24/7\"}\n";
  const Asked week{.from = "2026-03-09", .to = "2026-03-16"};
  struct Row {
    std::string time_off;
    std::string duties;
  };
  const Row table[] = {
      {"{from: 2026-03-11, through: 2026-03-12}", "ana 2026-03-09T00:00 2026-03-11T00:00, ana 2026-03-13T00:00 2026-03-16T00:00"},
      {"{from: 2026-03-11T12:00, through: 2026-03-12T12:00}", "ana 2026-03-09T00:00 2026-03-11T12:00, ana 2026-03-12T12:00 2026-03-16T00:00"},
      {"{from: 2026-03-11}", "ana 2026-03-09T00:00 2026-03-11T00:00"},
      {"{through: 2026-03-11}", "ana 2026-03-12T00:00 2026-03-16T00:00"},
  };
  for (const Row& row : table) {
    CAPTURE(row.time_off);
    CHECK(duties_of(shifts + "  time_off:\n  - " + row.time_off + '\n', week) == row.duties);
  }
}

TEST_CASE("time off with an end that cannot be read counts for nothing") {
  model::World world = world_of({.team = "people:\n- {id: ana, name: Ana, shifts: [{hours: \"24/7\"}], time_off: [{from: 2026-03-01}]}\n"});
  CHECK(duties_of(world).empty());
  auto& through = world.team.content.people->front()->time_off->front()->through;
  through.key = {0, 1, 8};   // nothing behind it
  CHECK(duties_of(world).empty());
  through.span = {0, 10, 15};
  CHECK(duties_of(world) == "ana 2026-03-13T00:00 2026-03-14T00:00");
}

TEST_CASE("holidays are the person's, else the team's, else those of the client's country") {
  const std::string shifts = "  shifts:\n  - {hours: \"Mo-Fr 09:00-10:00; PH off\"}\n";
  const std::string mexican = "business: {name: N, country: MX}\n";
  const Asked monday{.from = "2026-03-16", .to = "2026-03-17"};   // Mexico's third Monday of March
  const std::string works = "ana 2026-03-16T09:00 2026-03-16T10:00";
  CHECK(duties_of(shifts, monday) == works);
  CHECK(duties_of(shifts, monday, "", mexican).empty());
  CHECK(duties_of(shifts, monday, "holidays: {country: ES}\n", mexican) == works);
  CHECK(duties_of(shifts, monday, "holidays: {country: MX}\n").empty());
  CHECK(duties_of(shifts, monday, "holidays: {dates: [2026-03-16]}\n").empty());
  CHECK(duties_of(shifts, monday, "holidays: {country: MX, except: [2026-03-16]}\n") == works);
  CHECK(duties_of(shifts + "  holidays: {country: ES}\n", monday, "holidays: {country: MX}\n", mexican) == works);
}

TEST_CASE("a calendar's events are shifts for all clients and networks") {
  model::World world = world_of({.team = "people:\n- {id: ana, name: Ana, calendar: ana.ics, time_off: [{from: 2026-03-13T12:00, through: 2026-03-13T13:00}]}\n"
                                         "- {id: luis, name: Luis}\n"});
  world.calendars.push_back(
      {0, std::make_shared<time::WorkCalendar>("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                                               "DTSTART:20260313T100000\r\nDTEND:20260313T140000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                                               world.zone)});
  CHECK(duties_of(world) == "ana 2026-03-13T10:00 2026-03-13T12:00, ana 2026-03-13T13:00 2026-03-13T14:00");
}

TEST_CASE("without a team the contract's hours are the shifts of one person") {
  const std::string contract = "service_hours: \"Mo-Fr 09:00-18:00; PH off\"\nholidays: {dates: [2026-03-12]}\n";
  model::World world = world_of({.contract = contract});
  CHECK(Roster(world, world.clients.front()).known());
  CHECK(duties_of(world) == "- 2026-03-13T09:00 2026-03-13T18:00");
  CHECK(duties_of(world, {.from = "2026-03-12", .to = "2026-03-13"}).empty());
  world.team.broken = true;
  CHECK_FALSE(Roster(world, world.clients.front()).known());
  CHECK(duties_of(world).empty());
  const model::World nothing = world_of({});
  CHECK_FALSE(Roster(nothing, nothing.clients.front()).known());
  CHECK(duties_of(world_of({.contract = contract, .team = "people: []\n"})).empty());
}

TEST_CASE("the next duty is the one that holds the moment, else the first to begin") {
  const model::World world = world_of({.team = R"(
people:
- {id: ana, name: Ana, shifts: [{hours: "Fr 12:00-14:00"}]}
- {id: luis, name: Luis, shifts: [{hours: "Fr 09:00-10:00"}, {hours: "Fr 13:00-15:00"}]}
)"});
  const auto duties = Roster(world, world.clients.front()).duties({Network::x}, false, at(world, "2026-03-13"), at(world, "2026-03-14"));
  const auto next = [&](const std::string& moment) {
    const auto found = next_duty(duties, at(world, moment));
    return found ? *found->duty->person->id + ' ' + time::iso(world.zone.civil(found->begin)) : "nobody";
  };
  CHECK(next("2026-03-13T08:00") == "luis 2026-03-13T09:00");
  CHECK(next("2026-03-13T10:00") == "ana 2026-03-13T12:00");
  CHECK(next("2026-03-13T14:00") == "luis 2026-03-13T13:00");
  CHECK(next("2026-03-13T15:00") == "nobody");
  CHECK(attended(duties).list().size() == 2);
}

TEST_CASE("the worst wait is looked for at both ends of the window, and the end of a shift is outside") {
  const auto minute = [](std::int64_t count) { return time::Instant{count * 60}; };
  const time::Intervals attended({{minute(100), minute(200)}, {minute(260), minute(300)}});
  struct Row {
    std::int64_t from, to;
    std::int64_t since, until, length;   // until -1: nobody comes
  };
  const Row table[] = {
      {100, 150, 100, 100, 0},       // somebody is there all the time
      {100, 199, 100, 100, 0},
      {100, 200, 200, 260, 60},      // the end of the shift is outside, the end of the window inside
      {90, 150, 90, 100, 10},        // the start of the window
      {90, 250, 200, 260, 60},       // the gap is worse than the start
      {30, 250, 30, 100, 70},        // the start is worse than the gap
      {40, 250, 40, 100, 60},        // the first of equals
      {210, 250, 210, 260, 50},
      {280, 320, 300, -1, 100},      // nobody until what is known
      {390, 390, 390, -1, 10},
  };
  for (const Row& row : table) {
    CAPTURE(row.from, row.to);
    const Wait wait = worst_wait(attended, minute(row.from), minute(row.to), minute(400));
    CHECK(wait.since == minute(row.since));
    CHECK((wait.until ? wait.until->seconds / 60 : -1) == row.until);
    CHECK(wait.length == base::minutes(row.length));
  }
  CHECK(worst_wait({}, minute(10), minute(20), minute(15)).length == base::minutes(5));
}

}  // namespace
}  // namespace sml::resolve
