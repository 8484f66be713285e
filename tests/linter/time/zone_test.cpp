#include "linter/time/tzdata.h"
#include "linter/time/zone.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <thread>

#include "tests/catch.h"
#include "tests/linter/time/instants.h"

namespace sml::time {
namespace {

Civil wall(std::string_view text) { return parse_moment(text)->civil; }

TEST_CASE("zones are found by their exact names only") {
  const struct {
    const char* name;
    bool found;
  } cases[] = {
      {"UTC", true},
      {"America/Mexico_City", true},
      {"America/Argentina/Buenos_Aires", true},
      {"Europe/Kiev", true},
      {"Europe/Kyiv", true},
      {"Etc/GMT+5", true},
      {"", false},
      {"america/mexico_city", false},
      {"AMERICA/MEXICO_CITY", false},
      {"utc", false},
      {"Europe/Berln", false},
      {"Europe", false},
      {"America/Argentina", false},
      {"America/Mexico_City/", false},
      {"/usr/share/zoneinfo/Europe/Madrid", false},
      {"/Europe/Madrid", false},
      {"Europe//Madrid", false},
      {"../zoneinfo/Europe/Madrid", false},
      {"Europe/../Europe/Madrid", false},
      {"./Europe/Madrid", false},
      {":Europe/Madrid", false},
      {"file:/etc/localtime", false},
      {"libc:localtime", false},
      {"localtime", false},
      {"posixrules", false},
      {"Factory", false},
      {"posix/Europe/Madrid", false},
      {"right/Europe/Madrid", false},
      {"zone.tab", false},
      {"tzdata.zi", false},
      {"leapseconds", false},
      {"Fixed/UTC+05:30:00", false},
      {"UTC+5", false},
      {"Europe/Madrid ", false},
      {"Europe\\Madrid", false},
      {"America/Bogot\xC3\xA1", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.name);
    CHECK(Zone::find(c.name).has_value() == c.found);
  }
  CHECK_FALSE(Zone::find(std::string_view("UTC\0", 4)));
  CHECK_FALSE(Zone::find(std::string(100000, 'A')));
}

TEST_CASE("a zone keeps the name that it was asked by") {
  CHECK(Zone().name() == "UTC");
  CHECK(Zone::find("Europe/Kiev")->name() == "Europe/Kiev");
  CHECK(Zone::find("Europe/Kyiv")->name() == "Europe/Kyiv");
}

TEST_CASE("every zone that is named is found, and the names are sorted") {
  const auto& names = zone_names();
  CHECK(names.size() > 300);
  CHECK(std::ranges::is_sorted(names));
  CHECK(std::ranges::adjacent_find(names) == names.end());
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(Zone::find(name));
  }
}

TEST_CASE("the release of tzdata is a year and a letter") {
  const std::string version = tzdata_version();
  CAPTURE(version);
  REQUIRE(version.size() >= 5);
  CHECK(version.starts_with("20"));
}

TEST_CASE("rules that changed in recent years are the system's") {
  const struct {
    const char* zone;
    const char* civil;
    std::int32_t offset;
  } cases[] = {
      {"America/Mexico_City", "2026-07-01T09:00", -6 * 3600}, {"America/Mexico_City", "2021-07-01T09:00", -5 * 3600},
      {"Asia/Almaty", "2026-07-01T09:00", 5 * 3600},          {"America/Tijuana", "2026-07-01T09:00", -7 * 3600},
      {"Europe/Kiev", "2026-07-01T09:00", 3 * 3600},          {"Europe/Madrid", "2199-07-01T09:00", 2 * 3600},
      {"Asia/Kathmandu", "2026-07-01T09:00", 20700},
  };
  for (const auto& c : cases) {
    CAPTURE(c.zone, c.civil);
    const Zone zone = *Zone::find(c.zone);
    const Zone::Reading reading = zone.read(wall(c.civil));
    CHECK(reading.kind == Zone::Kind::unique);
    CHECK(zone.offset_seconds(reading.instant) == c.offset);
    CHECK(iso(zone.civil(reading.instant)) == c.civil);
  }
}

TEST_CASE("skipped and repeated times say between which times the clock changes") {
  using Kind = Zone::Kind;
  const struct {
    const char* zone;
    const char* civil;
    Kind kind;
    const char* instant;
    const char* later;
    const char* from;
    const char* to;
  } cases[] = {
      {"Europe/Madrid", "2026-03-29T01:59", Kind::unique, "2026-03-29T00:59Z", "2026-03-29T00:59Z", "2026-03-29T01:59", "2026-03-29T01:59"},
      {"Europe/Madrid", "2026-03-29T02:30", Kind::skipped, "2026-03-29T01:00Z", "2026-03-29T01:00Z", "2026-03-29T02:00", "2026-03-29T03:00"},
      {"Europe/Madrid", "2026-03-29T03:00", Kind::unique, "2026-03-29T01:00Z", "2026-03-29T01:00Z", "2026-03-29T03:00", "2026-03-29T03:00"},
      {"Europe/Madrid", "2026-10-25T02:30", Kind::repeated, "2026-10-25T00:30Z", "2026-10-25T01:30Z", "2026-10-25T02:00", "2026-10-25T03:00"},
      {"Europe/Dublin", "2026-10-25T01:30", Kind::repeated, "2026-10-25T00:30Z", "2026-10-25T01:30Z", "2026-10-25T01:00", "2026-10-25T02:00"},
      {"Australia/Lord_Howe", "2026-10-04T02:15", Kind::skipped,
       "2026-10-03T15:30Z", "2026-10-03T15:30Z", "2026-10-04T02:00", "2026-10-04T02:30"},
      {"Pacific/Chatham", "2026-09-27T02:50", Kind::skipped,
       "2026-09-26T14:00Z", "2026-09-26T14:00Z", "2026-09-27T02:45", "2026-09-27T03:45"},
      {"Pacific/Apia", "2011-12-30T12:00", Kind::skipped, "2011-12-30T10:00Z", "2011-12-30T10:00Z", "2011-12-30T00:00", "2011-12-31T00:00"},
      {"America/Mexico_City", "2026-04-05T02:30", Kind::unique,
       "2026-04-05T08:30Z", "2026-04-05T08:30Z", "2026-04-05T02:30", "2026-04-05T02:30"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.zone, c.civil);
    const Zone::Reading reading = Zone::find(c.zone)->read(wall(c.civil));
    CHECK(reading.kind == c.kind);
    CHECK(reading.instant == utc(c.instant));
    CHECK(reading.later == utc(c.later));
    CHECK(iso(reading.from) == c.from);
    CHECK(iso(reading.to) == c.to);
  }
}

TEST_CASE("the offset of a stretch, as long as the clock does not change in it") {
  const auto madrid = Zone::find("Europe/Madrid");
  REQUIRE(madrid);
  const Instant change = instant_of(*parse_moment("2026-03-29T01:00Z"), *madrid);
  const base::Duration second{1};
  CHECK(madrid->offset_throughout(change - base::days(60), change - second) == 3600);
  CHECK(madrid->offset_throughout(change - base::days(60), change) == std::nullopt);
  CHECK(madrid->offset_throughout(change - second, change + base::days(60)) == std::nullopt);
  CHECK(madrid->offset_throughout(change, change + base::days(60)) == 7200);
  CHECK(Zone::find("America/Bogota")->offset_throughout(change, change + base::days(60000)) == -18000);
}

TEST_CASE("the instant of a written moment") {
  const Zone madrid = *Zone::find("Europe/Madrid");
  const Zone santiago = *Zone::find("America/Santiago");
  const struct {
    const char* written;
    const Zone& zone;
    bool end_of_day;
    const char* expected;
  } cases[] = {
      {"2026-03-13T18:30", madrid, false, "2026-03-13T17:30Z"},
      {"2026-03-13T18:30-06:00", madrid, false, "2026-03-14T00:30Z"},
      {"2026-03-13T18:30Z", madrid, false, "2026-03-13T18:30Z"},
      {"2026-03-13T18:30:05Z", madrid, false, "2026-03-13T18:30:05Z"},
      {"2026-03-29T02:30", madrid, false, "2026-03-29T01:00Z"},
      {"2026-10-25T02:30", madrid, false, "2026-10-25T00:30Z"},
      {"2026-03-13", madrid, false, "2026-03-12T23:00Z"},
      {"2026-03-13", madrid, true, "2026-03-13T23:00Z"},
      {"2026-12-31", madrid, true, "2026-12-31T23:00Z"},
      {"2026-03-29", madrid, true, "2026-03-29T22:00Z"},
      {"2025-09-07", santiago, false, "2025-09-07T04:00Z"},
      {"2025-09-06", santiago, true, "2025-09-07T04:00Z"},
      {"2026-03-13T18:30", madrid, true, "2026-03-13T17:30Z"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.written, c.zone.name(), c.end_of_day);
    CHECK(instant_of(*parse_moment(c.written), c.zone, c.end_of_day) == utc(c.expected));
  }
}

TEST_CASE("an instant's wall clock leads back to it, in years near and far") {
  for (const char* name : {"UTC", "Europe/Madrid", "America/Santiago", "America/Mexico_City", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kathmandu"}) {
    const Zone zone = *Zone::find(name);
    std::int64_t offset = 0;
    for (Instant at = utc("1998-01-01T00:00Z"); at < utc("2052-01-01T00:00Z"); at = at + base::hours(7)) {
      CAPTURE(name, iso(zone.civil(at)));
      const Zone::Reading reading = zone.read(zone.civil(at));
      const bool leads_back = reading.instant == at || (reading.kind == Zone::Kind::repeated && reading.later == at);
      if (!leads_back || Zone().civil(at + base::Duration{zone.offset_seconds(at)}) != zone.civil(at)) FAIL("it does not lead back");
      if (const auto through = zone.offset_throughout(at, at + base::days(1)))
        if (*through != zone.offset_seconds(at) || *through != zone.offset_seconds(at + base::days(1))) FAIL("the offset changes");
      offset += zone.offset_seconds(at);
    }
    CHECK((offset == 0) == (std::string_view(name) == "UTC"));
  }
}

TEST_CASE("instants far away are read without harm") {
  const Zone zone = *Zone::find("Europe/Madrid");
  CHECK(zone.civil({INT64_MAX}).date.year == 10000);
  CHECK(zone.civil({INT64_MIN}).date.year <= 1);
}

TEST_CASE("zones can be found by several threads at a time") {
  std::vector<std::thread> threads;
  std::array<int, 4> found{};
  for (std::size_t i = 0; i < found.size(); ++i) {
    threads.emplace_back([&found, i] {
      for (const std::string& name : zone_names()) found[i] += Zone::find(name) && Zone::find(name)->name() == name ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const int count : found) CHECK(count == static_cast<int>(zone_names().size()));
}

struct ClockChange {
  std::string zone;
  Instant at;
  Zone::Kind kind;
  Civil from;
  Civil to;
};

std::vector<ClockChange> clock_changes(std::istream& file) {
  std::vector<ClockChange> changes;
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream fields(line);
    std::string zone, at, kind, from, to;
    if (!(fields >> zone >> at >> kind >> from >> to) || (kind != "gap" && kind != "fold")) continue;
    changes.push_back({zone, utc(at), kind == "gap" ? Zone::Kind::skipped : Zone::Kind::repeated, wall(from), wall(to)});
  }
  return changes;
}

// Whether the system's data have a change at that instant, by the offsets on both sides of it.
bool system_changes(const Zone& zone, const ClockChange& change) {
  const std::int32_t jump = zone.offset_seconds(change.at) - zone.offset_seconds(change.at - base::Duration{1});
  return change.kind == Zone::Kind::skipped ? jump > 0 : jump < 0;
}

std::int64_t minutes_between(const Civil& from, const Civil& to) {
  return days_between(from.date, to.date) * 1440 + (to.hour - from.hour) * 60 + to.minute - from.minute;
}

void check_change(const Zone& zone, const ClockChange& change) {
  const std::int64_t length = minutes_between(change.from, change.to);
  for (const std::int64_t minute : {std::int64_t{0}, length / 2, length - 1}) {
    const Civil civil = plus_minutes(change.from, minute);
    CAPTURE(change.zone, iso(civil));
    const Zone::Reading reading = zone.read(civil);
    CHECK(reading.kind == change.kind);
    CHECK(reading.from == change.from);
    CHECK(reading.to == change.to);
    if (change.kind == Zone::Kind::skipped) {
      CHECK(reading.instant == change.at);
    } else {
      CHECK(reading.instant == change.at - base::minutes(length - minute));
      CHECK(reading.later == change.at + base::minutes(minute));
    }
  }
  CHECK(zone.read(plus_minutes(change.from, -1)).kind == Zone::Kind::unique);
  CHECK(zone.read(change.to).kind == Zone::Kind::unique);
}

// The clock changes that the system's data have from 2026 to 2037, found by comparing offsets hour by hour.
std::vector<ClockChange> changes_of_system(const Zone& zone) {
  std::vector<ClockChange> changes;
  const Instant end = utc("2038-01-01T00:00Z");
  for (Instant hour = utc("2026-01-01T00:00Z"); hour < end; hour = hour + base::hours(1)) {
    const std::int32_t before = zone.offset_seconds(hour);
    const std::int32_t after = zone.offset_seconds(hour + base::hours(1));
    if (before == after) continue;
    Instant at = hour;
    while (zone.offset_seconds(at) == before) at = at + base::minutes(1);
    const Civil old_clock = Zone().civil(at + base::Duration{before});
    const Civil new_clock = Zone().civil(at + base::Duration{after});
    if (after > before) {
      changes.push_back({zone.name(), at, Zone::Kind::skipped, old_clock, new_clock});
    } else {
      changes.push_back({zone.name(), at, Zone::Kind::repeated, new_clock, old_clock});
    }
  }
  return changes;
}

// The file is of tzdata 2025b. Where a later release has changed a zone's rules, the zone is judged by the system's own changes; the
// zones so changed up to 2026f are Casablanca and El Aaiun, western Canada from Winnipeg to Vancouver, Havana, Chisinau and their links.
TEST_CASE("every clock change of every zone from 2026 to 2037 is judged right") {
  std::ifstream file("../shared/conformance/time/dst_2026_2037.tsv");
  if (!file) {
    WARN("skipped: ../shared/conformance/time is absent");
    return;
  }
  const auto changes = clock_changes(file);
  REQUIRE(changes.size() > 4000);
  std::set<std::string> differing;
  std::size_t judged = 0;
  for (const ClockChange& change : changes) {
    CAPTURE(change.zone, iso(change.from));
    const auto zone = Zone::find(change.zone);
    REQUIRE(zone);
    if (system_changes(*zone, change)) {
      check_change(*zone, change);
      ++judged;
    } else {
      differing.insert(change.zone);
    }
  }
  CHECK(judged > changes.size() / 2);
  if (tzdata_version() == "2025b") CHECK(differing.empty());
  std::string names;
  std::size_t judged_by_system = 0;
  for (const std::string& name : differing) {
    names += ' ' + name;
    const Zone zone = *Zone::find(name);
    for (const ClockChange& change : changes_of_system(zone)) {
      check_change(zone, change);
      ++judged_by_system;
    }
  }
  if (differing.empty()) return;
  WARN(judged << " of " << changes.size() << " changes of 2025b stand in tzdata " << tzdata_version() << "; by its own " << judged_by_system
              << " changes were judged:" << names);
}

}  // namespace
}  // namespace sml::time
