#include "rules/moments.h"

#include <string>

#include "tests/catch.h"

namespace sml::rules {
namespace {

struct Row {
  std::string moment;
  base::Duration told;
};

TEST_CASE("how long it is until a day is counted in days of the calendar") {
  const Row table[] = {
      {"2026-12-10", base::days(12)},
      {"2026-12-10T20:30", base::days(12)},
      {"2026-12-08", base::days(10)},
      {"2026-12-02", base::days(4)},
      {"2026-12-02T09:00", base::hours(92)},
      {"2026-11-29", base::hours(11)},
  };
  const time::Zone madrid = *time::Zone::find("Europe/Madrid");
  model::World world;
  world.now = madrid.read({{2026, 11, 28}, 13, 0}).instant;
  for (const Row& row : table) {
    CAPTURE(row.moment);
    CHECK(length_until(*time::parse_moment(row.moment), world, madrid).seconds == row.told.seconds);
  }
}

TEST_CASE("a length that is said without hours is of whole days of the calendar") {
  const time::Zone madrid = *time::Zone::find("Europe/Madrid");
  model::World world;
  world.now = madrid.read({{2026, 6, 1}, 13, 20}).instant;
  for (int hours = 1; hours < 24 * 12; ++hours) {
    time::WrittenMoment moment;
    moment.civil = madrid.civil({world.now.seconds + hours * std::int64_t{3600}});
    const base::Duration length = length_until(moment, world, madrid);
    const std::string said = rule::say_duration(model::MessageLanguage::es, base::hours(hours));
    CAPTURE(hours, said);
    if (said.find(" h") == std::string::npos && hours % 24 != 0) CHECK(length == base::days(time::days_between({2026, 6, 1}, moment.civil.date)));
    else CHECK(length == base::hours(hours));
  }
}

}  // namespace
}  // namespace sml::rules
