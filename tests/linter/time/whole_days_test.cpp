#include "linter/time/whole_days.h"

#include <string>

#include "linter/time/moment.h"
#include "tests/catch.h"

namespace sml::time {
namespace {

TEST_CASE("a day later it is the same time of the next day") {
  const struct {
    std::string zone;
    std::string from;
    base::Duration length;
    std::string later;
  } cases[] = {
      {"America/New_York", "2026-10-15", base::days(30), "2026-11-14T00:00"},
      {"America/New_York", "2026-10-31T20:00", base::days(1), "2026-11-01T20:00"},
      {"America/New_York", "2026-10-31T20:00", base::hours(23), "2026-11-01T18:00"},
      {"America/New_York", "2026-10-31T20:00", {base::days(1).seconds + base::hours(2).seconds}, "2026-11-01T22:00"},
      {"America/New_York", "2026-03-07T02:30", base::days(1), "2026-03-08T03:00"},
      {"America/Mexico_City", "2026-10-15", base::days(30), "2026-11-14T00:00"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.zone, c.from, c.later);
    const Zone zone = *Zone::find(c.zone);
    CHECK(zone.civil(later_by(c.length, instant_of(*parse_moment(c.from), zone), zone)) == parse_moment(c.later)->civil);
  }
}

TEST_CASE("whole days between two moments are the calendar's") {
  const Zone madrid = *Zone::find("Europe/Madrid");
  const auto moment = [&](std::string_view written) { return instant_of(*parse_moment(written), madrid); };
  const struct {
    std::string from;
    std::string to;
    base::Duration length;
  } cases[] = {
      {"2026-10-22T10:00", "2026-10-27T10:00", base::days(5)},                                      // 25 October has 25 hours
      {"2026-10-22T10:00", "2026-10-27T09:30", {base::days(4).seconds + base::hours(23).seconds + base::minutes(30).seconds}},
      {"2027-03-24T10:00", "2027-03-31T10:00", base::days(7)},                                      // 28 March has 23
      {"2027-03-28T01:00", "2027-03-28T04:00", base::hours(2)},
      {"2026-10-24T12:00", "2026-10-25T11:00", base::hours(24)},
      {"2026-10-27T10:00", "2026-10-22T10:00", {-(base::days(5).seconds + base::hours(1).seconds)}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.from, c.to);
    CHECK(length_between(moment(c.from), moment(c.to), madrid).seconds == c.length.seconds);
    if (c.length > base::days(1)) CHECK(earlier_by(c.length, moment(c.to), madrid).seconds == moment(c.from).seconds);
  }
}

}  // namespace
}  // namespace sml::time
