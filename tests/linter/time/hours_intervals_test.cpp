#include <algorithm>
#include <vector>

#include "linter/time/hours.h"
#include "linter/time/moment.h"
#include "tests/catch.h"
#include "tests/linter/time/instants.h"

namespace sml::time {
namespace {

TEST_CASE("hours become instants by the clock of a zone, cut to the window") {
  const struct {
    const char* notation;
    const char* zone;
    const char* from;
    const char* to;
    const char* expected;
  } cases[] = {
      {"Mo-Fr 09:00-18:00", "America/Mexico_City", "2026-03-13T00:00Z", "2026-03-16T20:00Z",
       "2026-03-13T15:00/2026-03-14T00:00 2026-03-16T15:00/2026-03-16T20:00"},
      {"Fr 20:00-02:00", "UTC", "2026-03-14T01:00Z", "2026-03-14T12:00Z", "2026-03-14T01:00/2026-03-14T02:00"},
      {"Fr 20:00-48:00", "UTC", "2026-03-14T23:00Z", "2026-03-16T12:00Z", "2026-03-14T23:00/2026-03-15T00:00"},
      {"Fr 20:00-26:00; Sa 01:00-03:00", "UTC", "2026-03-13T00:00Z", "2026-03-15T00:00Z", "2026-03-13T20:00/2026-03-14T03:00"},
      {"24/7", "Europe/Madrid", "2026-03-28T12:00Z", "2026-03-30T12:00Z", "2026-03-28T12:00/2026-03-30T12:00"},
      // The spring night is an hour shorter, the autumn night an hour longer.
      {"Sa 22:00-06:00", "Europe/Madrid", "2026-03-28T12:00Z", "2026-03-29T12:00Z", "2026-03-28T21:00/2026-03-29T04:00"},
      {"Sa 22:00-06:00", "Europe/Madrid", "2026-10-24T12:00Z", "2026-10-25T12:00Z", "2026-10-24T20:00/2026-10-25T05:00"},
      // A begin or an end that is skipped is the change itself; one that is repeated is the first.
      {"Su 02:30-04:00", "Europe/Madrid", "2026-03-29T00:00Z", "2026-03-29T12:00Z", "2026-03-29T01:00/2026-03-29T02:00"},
      {"Su 01:00-02:30", "Europe/Madrid", "2026-03-29T00:00Z", "2026-03-29T12:00Z", "2026-03-29T00:00/2026-03-29T01:00"},
      {"Su 02:10-02:50", "Europe/Madrid", "2026-03-29T00:00Z", "2026-03-29T12:00Z", ""},
      {"Su 01:00-02:30", "Europe/Madrid", "2026-10-24T22:00Z", "2026-10-25T12:00Z", "2026-10-24T23:00/2026-10-25T00:30"},
      {"Su 02:30-04:00", "Europe/Madrid", "2026-10-24T22:00Z", "2026-10-25T12:00Z", "2026-10-25T00:30/2026-10-25T03:00"},
      // Midnight does not exist in Santiago on 6 September 2026.
      {"Su 00:00-24:00", "America/Santiago", "2026-09-05T00:00Z", "2026-09-08T00:00Z", "2026-09-06T04:00/2026-09-07T03:00"},
      {"Sa 00:00-24:00", "America/Santiago", "2026-09-05T00:00Z", "2026-09-08T00:00Z", "2026-09-05T04:00/2026-09-06T04:00"},
      // Apia went without 30 December 2011.
      {"Fr 09:00-18:00", "Pacific/Apia", "2011-12-29T00:00Z", "2012-01-01T00:00Z", ""},
      {"off", "UTC", "2026-03-01T00:00Z", "2026-04-01T00:00Z", ""},
      {"24/7", "UTC", "2026-03-02T00:00Z", "2026-03-01T00:00Z", ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.notation, c.zone, c.from);
    CHECK(written(Hours::parse(c.notation)->intervals(utc(c.from), utc(c.to), *Zone::find(c.zone), {})) == c.expected);
  }
}

TEST_CASE("a window holds the same wherever it begins before a change of the clock, or behind it") {
  const auto hours = Hours::parse("00:30-02:30, 22:00-26:10");
  const Zone zone = *Zone::find("Europe/Madrid");
  for (const char* change : {"2026-03-29T01:00Z", "2026-10-25T01:00Z"}) {
    const Instant to = utc(change) + base::days(9);
    const Intervals all = hours->intervals(utc(change) - base::days(12), to, zone, {});
    for (int hour = -24 * 11; hour < 24 * 8; ++hour) {
      const Instant from = utc(change) + base::hours(hour);
      CAPTURE(change, hour);
      REQUIRE(hours->intervals(from, to, zone, {}) == all.common(Intervals({{from, to}})));
    }
  }
}

TEST_CASE("public holidays shape the intervals") {
  const auto hours = Hours::parse("Mo-Fr 09:00-10:00; PH off");
  const HolidaySet mexico{"MX", {{2026, 3, 17}}, {}};
  CHECK(written(hours->intervals(utc("2026-03-13T00:00Z"), utc("2026-03-19T00:00Z"), Zone(), mexico)) ==
        "2026-03-13T09:00/2026-03-13T10:00 2026-03-18T09:00/2026-03-18T10:00");
}

TEST_CASE("a window without bounds ends where the years of moments end") {
  const auto hours = Hours::parse("24/7");
  const Intervals all = hours->intervals({INT64_MIN}, {INT64_MAX}, Zone(), {});
  REQUIRE(all.list().size() == 1);
  CHECK(all.list()[0].begin < utc("1970-01-01T00:00Z"));
  CHECK(all.list()[0].end > utc("2199-12-31T23:59Z"));
}

// The first minute from which the clock on the wall has reached a time, found by looking at the clock minute by minute. Looks from two
// days before on: no clock has ever been put back by more than one.
Instant first_showing(const Civil& civil, const Zone& zone) {
  const Civil start = plus_minutes(civil, -2 * 1440);
  Instant minute = Zone().read(start).instant;
  while (zone.civil(minute) < civil) minute = minute + base::minutes(1);
  return minute;
}

Intervals naive_intervals(const Hours& hours, Instant from, Instant to, const Zone& zone) {
  std::vector<Interval> list;
  const Date last = plus_days(zone.civil(to).date, 1);
  for (Date date = plus_days(zone.civil(from).date, -3); date <= last; date = plus_days(date, 1)) {
    for (const MinuteRange& range : hours.on(date, {})) {
      list.push_back({first_showing(plus_minutes({date}, range.begin), zone), first_showing(plus_minutes({date}, range.end), zone)});
    }
  }
  return Intervals(std::move(list)).common(Intervals({{from, to}}));
}

TEST_CASE("intervals agree with a clock watched minute by minute around clock changes") {
  const struct {
    const char* zone;
    const char* from;
  } changes[] = {
      {"Europe/Madrid", "2026-03-28T00:00Z"},       {"Europe/Madrid", "2026-10-24T00:00Z"},       {"America/Santiago", "2026-09-05T00:00Z"},
      {"America/Santiago", "2026-04-04T00:00Z"},    {"Australia/Lord_Howe", "2026-10-03T00:00Z"}, {"Australia/Lord_Howe", "2026-04-04T00:00Z"},
      {"Africa/Casablanca", "2025-02-22T00:00Z"},   {"Africa/Casablanca", "2025-04-05T00:00Z"},   {"Pacific/Chatham", "2026-09-26T00:00Z"},
      {"Pacific/Chatham", "2026-04-04T00:00Z"},     {"Africa/Cairo", "2026-10-29T00:00Z"},        {"Asia/Beirut", "2026-03-28T00:00Z"},
  };
  const char* notations[] = {"24/7",           "00:00-24:00",          "09:00-18:00",         "20:00-02:00",
                             "22:00-26:30",    "Sa 00:00-48:00",       "00:30-02:30",         "02:00-03:00",
                             "02:15-02:45",    "23:00-24:00,01:15-03:30", "Su 00:00-01:00; Sa 23:30-24:00", "Fr-Su"};
  for (const auto& change : changes) {
    const Zone zone = *Zone::find(change.zone);
    const Instant from = utc(change.from);
    const Instant to = from + base::days(3);
    REQUIRE(zone.offset_seconds(from) != zone.offset_seconds(to));
    for (const char* notation : notations) {
      CAPTURE(change.zone, change.from, notation);
      const auto hours = Hours::parse(notation);
      REQUIRE(hours);
      CHECK(written(hours->intervals(from, to, zone, {})) == written(naive_intervals(*hours, from, to, zone)));
      const Instant middle = from + base::hours(27);
      CHECK(written(hours->intervals(middle, to, zone, {})) == written(naive_intervals(*hours, middle, to, zone)));
    }
  }
}

}  // namespace
}  // namespace sml::time
