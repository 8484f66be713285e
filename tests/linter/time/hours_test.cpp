#include "linter/time/hours.h"

#include <random>
#include <string>
#include <vector>

#include "linter/time/any_week.h"
#include "tests/catch.h"

namespace sml::time {
namespace {

constexpr Date kMonday{2026, 3, 9};

std::string minutes_of(const std::vector<MinuteRange>& ranges) {
  std::string text;
  for (const MinuteRange& range : ranges) text += (text.empty() ? "" : " ") + std::to_string(range.begin) + "-" + std::to_string(range.end);
  return text.empty() ? "off" : text;
}

// The week from Monday on, the days by commas; without holidays.
std::string week_of(std::string_view notation) {
  const auto hours = Hours::parse(notation);
  REQUIRE(hours);
  std::string week;
  for (int day = 0; day < 7; ++day) week += (day ? "," : "") + minutes_of(hours->on(plus_days(kMonday, day), {}));
  return week;
}

TEST_CASE("the notation, day by day") {
  const struct {
    const char* notation;
    const char* week;
  } cases[] = {
      {"Mo-Fr 09:00-18:00; Sa 10:00-14:00", "540-1080,540-1080,540-1080,540-1080,540-1080,600-840,off"},
      {"24/7", "0-1440,0-1440,0-1440,0-1440,0-1440,0-1440,0-1440"},
      {"off", "off,off,off,off,off,off,off"},
      {"OFF", "off,off,off,off,off,off,off"},
      {"20:00-23:59", "1200-1439,1200-1439,1200-1439,1200-1439,1200-1439,1200-1439,1200-1439"},
      {"Fr 20:00-02:00", "off,off,off,off,1200-1560,off,off"},
      {"Fr 20:00-26:00", "off,off,off,off,1200-1560,off,off"},
      {"Fr 20:00-48:00", "off,off,off,off,1200-2880,off,off"},
      {"Fr 00:00-24:00", "off,off,off,off,0-1440,off,off"},
      {"Fr 18:00-00:00", "off,off,off,off,1080-1440,off,off"},
      {"Th", "off,off,off,0-1440,off,off,off"},
      {"Mo-Th", "0-1440,0-1440,0-1440,0-1440,off,off,off"},
      {"Tu,Th 13:00-18:00", "off,780-1080,off,780-1080,off,off,off"},
      {"Mo,We-Su 09:00-17:00", "540-1020,off,540-1020,540-1020,540-1020,540-1020,540-1020"},
      {"Fr-Mo 09:00-10:00", "540-600,off,off,off,540-600,540-600,540-600"},
      {"Th-Tu 09:00-10:00", "540-600,540-600,off,540-600,540-600,540-600,540-600"},
      {"We-We 09:00-10:00", "off,off,540-600,off,off,off,off"},
      {"Lu-Vi 09:00-10:00", "540-600,540-600,540-600,540-600,540-600,off,off"},
      {"Ma,Mi,Ju 09:00-10:00", "off,540-600,540-600,540-600,off,off,off"},
      {"Sa-Do 09:00-10:00", "off,off,off,off,off,540-600,540-600"},
      {"lu-FR 09:00-10:00", "540-600,540-600,540-600,540-600,540-600,off,off"},
      {"Mo-Sa 13:00-16:00,20:00-23:30; Su off", "780-960 1200-1410,780-960 1200-1410,780-960 1200-1410,780-960 1200-1410,780-960 1200-1410,"
                                                 "780-960 1200-1410,off"},
      {"Mo 20:00-23:30,13:00-16:00", "780-960 1200-1410,off,off,off,off,off,off"},
      {"Mo 10:00-14:00,13:00-18:00,18:00-19:00", "600-1140,off,off,off,off,off,off"},
      {"09:00-18:00; Su off", "540-1080,540-1080,540-1080,540-1080,540-1080,540-1080,off"},
      {"Su off; 09:00-18:00", "540-1080,540-1080,540-1080,540-1080,540-1080,540-1080,540-1080"},
      {"Mo-Fr 09:00-18:00; We 10:00-12:00", "540-1080,540-1080,600-720,540-1080,540-1080,off,off"},
      {"Mo-Fr 09:00-12:00; Mo-Fr 14:00-18:00", "840-1080,840-1080,840-1080,840-1080,840-1080,off,off"},
      {"Fr off,Sa 09:00-10:00", nullptr},
      {"  Mo - Fr   9:00 - 18:00 ;  Sa  10:00-14:00  ", "540-1080,540-1080,540-1080,540-1080,540-1080,600-840,off"},
      {"Mo , Tu 09:00-10:00 , 11:00-12:00", "540-600 660-720,540-600 660-720,off,off,off,off,off"},
      {"Mo\xE2\x80\x93""Fr 09:00\xE2\x80\x93""18:00", "540-1080,540-1080,540-1080,540-1080,540-1080,off,off"},
      {"Mo-Fr 09:00-18:00\n", "540-1080,540-1080,540-1080,540-1080,540-1080,off,off"},
      {"PH off", "off,off,off,off,off,off,off"},
      {"Mo-Fr,PH 10:00-14:00", "600-840,600-840,600-840,600-840,600-840,off,off"},
      {"24/7; PH off", "0-1440,0-1440,0-1440,0-1440,0-1440,0-1440,0-1440"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.notation);
    if (c.week) {
      CHECK(week_of(c.notation) == c.week);
    } else {
      CHECK_FALSE(Hours::parse(c.notation));
    }
  }
}

TEST_CASE("public holidays are a day of their own, whatever the weekday") {
  const HolidaySet holidays{"", {kMonday, {2026, 3, 15}}, {}};   // a Monday and a Sunday
  const struct {
    const char* notation;
    bool mentions;
    const char* monday;
    const char* tuesday;
    const char* sunday;
  } cases[] = {
      {"Mo-Fr 09:00-18:00", false, "540-1080", "540-1080", "off"},
      {"Mo-Fr 09:00-18:00; PH off", true, "off", "540-1080", "off"},
      {"Mo-Fr 09:00-18:00; PH 11:00-12:00", true, "660-720", "540-1080", "660-720"},
      {"PH off; Mo-Fr 09:00-18:00", true, "540-1080", "540-1080", "off"},
      {"Mo-Fr,PH 10:00-14:00", true, "600-840", "600-840", "600-840"},
      {"PH", true, "0-1440", "off", "0-1440"},
      {"Mo-Fr 09:00-18:00; ph,Su off", true, "off", "540-1080", "off"},
      {"24/7; PH off; Su 10:00-11:00", true, "off", "0-1440", "600-660"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.notation);
    const auto hours = Hours::parse(c.notation);
    REQUIRE(hours);
    CHECK(hours->mentions_holidays() == c.mentions);
    CHECK(minutes_of(hours->on(kMonday, holidays)) == c.monday);
    CHECK(minutes_of(hours->on(plus_days(kMonday, 1), holidays)) == c.tuesday);
    CHECK(minutes_of(hours->on({2026, 3, 15}, holidays)) == c.sunday);
  }
}

TEST_CASE("a weekday of any week, and a holiday on one") {
  const struct {
    const char* notation;
    const char* monday;
    const char* holiday;
    const char* sunday_holiday;
  } cases[] = {
      {"Mo-Fr 09:00-18:00", "540-1080", "540-1080", "off"},
      {"Mo-Fr 09:00-18:00; PH 11:00-12:00", "540-1080", "660-720", "660-720"},
      {"PH off; Mo-Fr 09:00-18:00", "540-1080", "540-1080", "off"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.notation);
    const auto hours = Hours::parse(c.notation);
    REQUIRE(hours);
    CHECK(minutes_of(hours->on(Weekday::monday)) == c.monday);
    CHECK(minutes_of(hours->on_holiday()) == c.holiday);
    CHECK(minutes_of(hours->on_holiday(Weekday::sunday)) == c.sunday_holiday);
  }
}

TEST_CASE("ranges as the notation writes them, past midnight by the clock") {
  CHECK(written(MinuteRange{540, 1080}) == "09:00-18:00");
  CHECK(written(MinuteRange{1080, 1440}) == "18:00-24:00");
  CHECK(written(MinuteRange{1080, 1470}) == "18:00-00:30");
  CHECK(written(MinuteRange{1080, 1560}) == "18:00-02:00");
  CHECK(written(std::vector<MinuteRange>{{540, 780}, {960, 1200}}) == std::vector<std::string>{"09:00-13:00", "16:00-20:00"});
}

TEST_CASE("what is no notation, and which bytes are at fault") {
  using enum HoursErrorKind;
  const struct {
    std::string notation;
    HoursErrorKind kind;
    const char* fault;   // the text between begin and end
  } cases[] = {
      {"", empty, ""},
      {"   ", empty, ""},
      {";", empty, ";"},
      {"Mo 09:00-10:00;", empty, ""},
      {"Mo 09:00-10:00;;Tu off", empty, ";"},
      {"Mon-Fr 09:00-18:00", bad_day, "Mon"},
      {"Mo-Fri 09:00-18:00", bad_day, "Fri"},
      {"Xx 09:00-18:00", bad_day, "Xx"},
      {"Mo,SH 09:00-18:00", bad_day, "SH"},
      {"Mo-PH 09:00-18:00", bad_day, "PH"},
      {"PH-Mo 09:00-18:00", unexpected, "-"},
      {"Mo- 09:00-18:00", bad_day, "09:00"},
      {"Mo, 09:00-18:00", bad_day, "09:00"},
      {"S\xC3\xA1 09:00-18:00", bad_day, "S\xC3\xA1"},
      {"siempre", bad_day, "siempre"},
      {"Mo-Fr 25:60-18:00", bad_time, "25:60"},
      {"Mo-Fr 9-18", bad_time, "9"},
      {"Mo-Fr 9h-18h", bad_time, "9h"},
      {"Mo-Fr 09:00-18:0", bad_time, "18:0"},
      {"Mo-Fr 09:00-18:60", bad_time, "18:60"},
      {"Mo-Fr 09:00-48:01", bad_time, "48:01"},
      {"Mo-Fr 009:00-18:00", bad_time, "009:00"},
      {"Mo-Fr 09:00:00-18:00", bad_time, "09:00:00"},
      {"Mo-Fr 24:00-26:00", bad_time, "24:00"},
      {"Mo-Fr 09:00-18:00,", bad_time, ""},
      {"Mo-Fr 09:00-", bad_time, ""},
      {"Mo-Fr 24/7", bad_time, "24/7"},
      {"Mo-Fr: 09:00-18:00", bad_day, "Fr:"},
      {"Mo-Fr 09:00", bad_range, "09:00"},
      {"Mo-Fr 09:00,10:00-11:00", bad_range, "09:00"},
      {"Mo-Fr 09:00-09:00", bad_range, "09:00-09:00"},
      {"Mo-Fr 09:00-18:00 Sa 10:00-14:00", unexpected, "Sa"},
      {"Mo-Fr 09:00-18:00 off", unexpected, "off"},
      {"off Mo", unexpected, "Mo"},
      {"24/7 off", unexpected, "off"},
      {"-", unexpected, "-"},
      {", Mo", unexpected, ","},
      {"09:00-18:00-20:00", unexpected, "-"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.notation);
    const auto hours = Hours::parse(c.notation);
    REQUIRE_FALSE(hours);
    const HoursError error = hours.error();
    CHECK(error.kind == c.kind);
    REQUIRE(error.begin <= error.end);
    REQUIRE(error.end <= c.notation.size());
    CHECK(c.notation.substr(error.begin, error.end - error.begin) == c.fault);
  }
}

TEST_CASE("any bytes are read to an end, and a fault lies within them") {
  constexpr std::string_view kPieces[] = {"Mo", "Sa", "PH", "off", "24/7", "09:00", "25:00", "-", ",", ";", " ", "\xE2\x80\x93", "\xFF", "x"};
  std::mt19937 random(7);
  std::uniform_int_distribution<std::size_t> piece(0, std::size(kPieces) - 1);
  std::uniform_int_distribution<int> count(0, 12);
  int accepted = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = count(random); i > 0; --i) text += kPieces[piece(random)];
    const auto hours = Hours::parse(text);
    if (hours) {
      ++accepted;
      for (const MinuteRange& range : hours->on(kMonday, {})) REQUIRE((0 <= range.begin && range.begin < range.end && range.end <= 2880));
    } else {
      REQUIRE((hours.error().begin <= hours.error().end && hours.error().end <= text.size()));
    }
  }
  CHECK(accepted > 100);
  CHECK_FALSE(Hours::parse(std::string(1'000'000, 'M')));
}

TEST_CASE("hours are never where no weekday and no holiday has any") {
  const struct {
    std::string_view notation;
    bool never;
  } table[] = {
      {"off", true}, {"Mo-Su off; PH off", true}, {"Mo-Su off; PH 10:00-14:00", false},
      {"PH off", true}, {"Su 10:00-11:00", false}, {"09:00-17:00; PH off", false},
  };
  for (const auto& row : table) {
    INFO(row.notation);
    const auto hours = Hours::parse(row.notation);
    REQUIRE(hours);
    CHECK(is_never(*hours) == row.never);
  }
}

}  // namespace
}  // namespace sml::time
