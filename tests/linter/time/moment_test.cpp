#include "linter/time/moment.h"

#include <string>

#include "tests/catch.h"

namespace sml::time {
namespace {

TEST_CASE("the forms of a moment") {
  const struct {
    std::string text;
    const char* civil;
    bool date_only;
    std::optional<std::int32_t> offset;
    std::uint32_t offset_begin;
  } cases[] = {
      {"2026-03-13", "2026-03-13T00:00", true, {}, 10},
      {"2026-03-13T18:30", "2026-03-13T18:30", false, {}, 16},
      {"2026-03-13 18:30", "2026-03-13T18:30", false, {}, 16},
      {"2026-03-13t18:30", "2026-03-13T18:30", false, {}, 16},
      {"2026-03-13T18:30:05", "2026-03-13T18:30:05", false, {}, 19},
      {"2026-03-13T18:30:00-06:00", "2026-03-13T18:30", false, -21600, 19},
      {"2026-03-13T18:30-0600", "2026-03-13T18:30", false, -21600, 16},
      {"2026-03-13 18:30+05:45", "2026-03-13T18:30", false, 20700, 16},
      {"2026-03-13T18:30Z", "2026-03-13T18:30", false, 0, 16},
      {"2026-05-04t09:00:00z", "2026-05-04T09:00", false, 0, 19},
      {"2026-05-04T09:00:00-00:00", "2026-05-04T09:00", false, 0, 19},
      {"2026-05-04T09:00:00,5+02:00", "2026-05-04T09:00", false, 7200, 21},
      {"2026-05-04T09:00:59.12345678901234567890Z", "2026-05-04T09:00:59", false, 0, 40},
      {"2028-02-29T09:00", "2028-02-29T09:00", false, {}, 16},
      {"1970-01-01T00:00Z", "1970-01-01T00:00", false, 0, 16},
      {"2199-12-31T23:59", "2199-12-31T23:59", false, {}, 16},
      {"2038-01-19T03:14:08Z", "2038-01-19T03:14:08", false, 0, 19},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const auto moment = parse_moment(c.text);
    REQUIRE(moment);
    CHECK(iso(moment->civil) == c.civil);
    CHECK(moment->date_only == c.date_only);
    CHECK(moment->offset_seconds == c.offset);
    CHECK(moment->offset_begin == c.offset_begin);
    CHECK(moment->utc == (c.text.back() == 'Z' || c.text.back() == 'z'));
  }
}

TEST_CASE("what is no moment, and why") {
  using enum MomentError;
  const struct {
    std::string text;
    MomentError error;
  } cases[] = {
      {"", format},
      {"2026", format},
      {"2026.05", format},
      {"18:30", format},
      {"18:30:00", format},
      {"1777881600000", format},
      {"05/04/2026 9:00 AM", format},
      {"04.05.2026 09:00", format},
      {"2026-3-13", format},
      {"2026-03-13T", format},
      {"2026-03-13T9:00", format},
      {"2026-03-13T18", format},
      {"2026-03-13  18:30", format},
      {"2026-03-13\t18:30", format},
      {"2026-03-13_18:30", format},
      {" 2026-03-13", format},
      {"2026-03-13 ", format},
      {"2026-03-13Z", format},
      {"2026-03-13T18:30:", format},
      {"2026-03-13T18:30:00.", format},
      {"2026-03-13T18:30.5", format},
      {"2026-03-13T18:30 -06:00", format},
      {"2026-03-13T18:30-06", format},
      {"2026-03-13T18:30-6:00", format},
      {"2026-03-13T18:30-06:00:00", format},
      {"2026-03-13T18:30ZZ", format},
      {"2026-05-04T09:00:00Zjunk", format},
      {"2026-05-04T09:00:00Z\n", format},
      {std::string("2026-03-13T18:30\0", 17), format},
      {"2026-W54-1T09:00:00Z", format},
      {"2026-124T09:00:00Z", format},
      {"-2026-05-04T09:00:00Z", format},
      {"+2026-05-04T09:00:00Z", format},
      {"20260504T090000Z", format},
      {"2026-05-04T0" + std::string(1000000, '9'), format},
      {"２０２６-05-04", format},
      {"2026-02-29T09:00:00+01:00", no_such_date},
      {"2100-02-29T09:00:00Z", no_such_date},
      {"2026-13-04T09:00:00+02:00", no_such_date},
      {"2026-00-04T09:00:00+02:00", no_such_date},
      {"2026-04-31", no_such_date},
      {"2026-04-00", no_such_date},
      {"2026-05-04T24:00", no_such_time},
      {"2026-05-04T25:00:00+02:00", no_such_time},
      {"2026-05-04T09:60:00+02:00", no_such_time},
      {"2026-05-04T23:59:60Z", no_such_time},
      {"2026-05-04T09:00:00+00:60", no_such_offset},
      {"2026-05-04T09:00:00+99:00", no_such_offset},
      {"2026-05-04T09:00:00-2400", no_such_offset},
      {"9999-12-31T23:59:59Z", out_of_range},
      {"1969-12-31T23:59", out_of_range},
      {"2200-01-01", out_of_range},
      {"0000-01-01", out_of_range},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text.substr(0, 60));
    const auto moment = parse_moment(c.text);
    REQUIRE_FALSE(moment);
    CHECK(moment.error() == c.error);
  }
}

TEST_CASE("a fraction may have any number of digits") {
  const auto moment = parse_moment("2026-05-04T09:00:01." + std::string(1000000, '9') + "Z");
  REQUIRE(moment);
  CHECK(moment->civil.second == 1);
  CHECK(moment->offset_begin == 1000020);
}

TEST_CASE("a date is a date alone") {
  const auto date = parse_date("2026-03-13");
  REQUIRE(date);
  CHECK(*date == Date{2026, 3, 13});
  const struct {
    const char* text;
    MomentError error;
  } cases[] = {{"2026-03-13T18:30", MomentError::format}, {"2026-03-13 ", MomentError::format},   {"13-03-2026", MomentError::format},
               {"2026-02-30", MomentError::no_such_date}, {"2200-01-01", MomentError::out_of_range}, {"", MomentError::format}};
  for (const auto& c : cases) {
    CAPTURE(c.text);
    REQUIRE_FALSE(parse_date(c.text));
    CHECK(parse_date(c.text).error() == c.error);
  }
}

}  // namespace
}  // namespace sml::time
