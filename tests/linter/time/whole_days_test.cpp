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

}  // namespace
}  // namespace sml::time
