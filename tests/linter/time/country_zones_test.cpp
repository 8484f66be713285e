#include "linter/time/country_zones.h"

#include "linter/time/holidays.h"
#include "linter/time/zone.h"
#include "tests/catch.h"

namespace sml::time {
namespace {

TEST_CASE("every country with holidays has a usual zone, which is one") {
  for (const std::string& country : holiday_countries()) {
    CAPTURE(country);
    CHECK(Zone::find(usual_zone(country)));
  }
  CHECK(usual_zone("JP").empty());
}

TEST_CASE("a country with one zone has that one") {
  CHECK(only_zone("JP") == "Asia/Tokyo");
  CHECK(only_zone("CO") == "America/Bogota");
  CHECK(only_zone("MX").empty());
  CHECK(only_zone("ZZ").empty());
  CHECK(only_zone("").empty());
}

}  // namespace
}  // namespace sml::time
