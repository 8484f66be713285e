#include "linter/base/duration.h"

#include <string>

#include "tests/catch.h"

namespace sml::base {
namespace {

struct Reading {
  std::string text;
  std::int64_t seconds;
};

TEST_CASE("durations are read to the second") {
  const Reading table[] = {
      {"45m", 45 * 60},      {"2h", 2 * 3600},      {"3d", 3 * 86400},         {"1w", 7 * 86400},
      {"1h30m", 5400},       {"1w2d3h4m", 788640},  {"0m", 0},                 {"90m", 5400},
      {"1w1m", 604860},      {"10000d", 864000000}, {"007h", 7 * 3600},
      {"10001d", 864000000}, {"1429w", 864000000},  {"9999d24h1m", 864000000}, {"99999999999999999999h", 864000000}, {"9223372036854775807w1d", 864000000},
  };
  for (const Reading& row : table) {
    CAPTURE(row.text);
    const auto read = parse_duration(row.text);
    REQUIRE(read);
    CHECK(read->seconds == row.seconds);
  }
}

TEST_CASE("what is no duration is none") {
  const std::string table[] = {
      "",     " ",     "h",    "2",     "2 h",    "-2h",  "+2h",  "2h ",  " 2h",     "2H",     "2s",  "1.5h", "30m1h",
      "1h1h", "2hours", "2h-1m", "99999999999999999999", "99999999999999999999s", "²h",
  };
  for (const std::string& text : table) {
    CAPTURE(text);
    CHECK_FALSE(parse_duration(text));
  }
}

TEST_CASE("durations are ordered by their length") {
  CHECK(minutes(60) == hours(1));
  CHECK(hours(23) < days(1));
  CHECK(days(2).seconds == 172800);
}

}  // namespace
}  // namespace sml::base
