#include "linter/claims/calendar.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

TEST_CASE("days, times and hours of sentences") {
  for (const Sentences* sentences : {&kSpanishSentences, &kEnglishSentences, &kPortugueseSentences}) {
    for (const Sentence& row : sentences->times) {
      CAPTURE(row.text);
      CHECK(times_in(row.text, sentences->language, sentences->country, kTuesdayMorning) == row.states);
      CHECK(times_in(row.text + std::string("\n"), sentences->language, sentences->country, kTuesdayMorning) == row.states);   // as the text of a block ends
    }
  }
}

TEST_CASE("the month comes first where people write it so") {
  struct Written {
    std::string language;
    std::string country;
    std::string day;
  };
  const Written table[] = {{"en-US", "US", "2026-04-05"}, {"en", "", "2026-04-05"}, {"en-GB", "", "2026-05-04"},
                           {"en", "AU", "2026-05-04"}, {"es", "US", "2026-05-04"}};
  for (const Written& row : table) {
    CAPTURE(row.language, row.country);
    CHECK(times_in("04/05/2026", row.language, row.country, kTuesdayMorning) == "04/05/2026 = " + row.day);
  }
  CHECK(times_in("04/25/2026", "es", "MX", kTuesdayMorning) == "04/25/2026 = 2026-04-25");
}

struct Meant {
  StatedDays day;
  std::string date;
};

StatedDays weekday(time::Weekday which) {
  StatedDays day;
  day.form = StatedDays::Form::date;
  day.weekday = which;
  return day;
}

StatedDays date(int day, int month) {
  StatedDays stated;
  stated.form = StatedDays::Form::date;
  stated.day = day;
  stated.month = month;
  return stated;
}

StatedDays past(StatedDays day) {
  day.past = true;
  return day;
}

StatedDays following(StatedDays day) {
  day.following = true;
  return day;
}

StatedDays on(time::Weekday which, StatedDays day) {
  day.weekday = which;
  return day;
}

TEST_CASE("the day meant, seen from publication") {
  using time::Weekday;
  const Meant table[] = {
      {weekday(Weekday::tuesday), "2026-03-10"},
      {weekday(Weekday::monday), "2026-03-16"},
      {following(weekday(Weekday::tuesday)), "2026-03-17"},
      {following(weekday(Weekday::wednesday)), "2026-03-11"},
      {past(weekday(Weekday::tuesday)), "2026-03-03"},
      {past(weekday(Weekday::monday)), "2026-03-09"},
      {date(9, 3), "2026-03-09"},
      {date(20, 12), "2025-12-20"},
      {date(20, 8), "2026-08-20"},
      {date(31, 4), ""},
      {past(date(20, 8)), "2025-08-20"},
      {past(date(9, 3)), "2026-03-09"},
      {on(Weekday::friday, date(13, 3)), "2026-03-13"},
      {on(Weekday::monday, date(9, 3)), "2026-03-09"},
      {on(Weekday::tuesday, date(9, 3)), "2027-03-09"},
      {on(Weekday::wednesday, date(9, 3)), "2026-03-09"},
  };
  for (const Meant& row : table) {
    CAPTURE(row.date);
    TimeClaim claim;
    claim.first.days = row.day;
    const auto meant = days_meant(claim, kTuesday);
    CHECK(shown_side(meant ? meant->first : std::nullopt, {}) == row.date);
  }
}

TEST_CASE("on a Sunday, this weekend is that Sunday") {
  constexpr time::Civil kSunday{{2026, 3, 15}, 9};
  constexpr time::Civil kSaturday{{2026, 3, 14}, 9};
  CHECK(times_in("Este finde", "es", "", kSunday) == "Este finde = 2026-03-15..2026-03-15");
  CHECK(times_in("Esta semana", "es", "", kSunday) == "Esta semana = 2026-03-09..2026-03-15");
  CHECK(times_in("Este finde", "es", "", kSaturday) == "Este finde = 2026-03-14..2026-03-15");
}

TEST_CASE("a period that ends before it begins is none") {
  CHECK(times_in("Del 15 de abril de 2026 al 3 de abril de 2026", "es", "", kTuesdayMorning) == "Del 15 de abril de 2026 al 3 de abril de 2026 = ?");
}

}  // namespace
}  // namespace sml::claims
