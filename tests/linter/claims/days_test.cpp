#include "linter/claims/days.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

TEST_CASE("days of sentences") {
  for (const Sentences* sentences : {&kSpanishSentences, &kEnglishSentences, &kPortugueseSentences}) {
    for (const Sentence& row : sentences->days) {
      CAPTURE(row.text);
      CHECK(days_in(row.text, sentences->language, sentences->country, kTuesday) == row.states);
    }
  }
}

TEST_CASE("the month comes first where people write it so") {
  struct Written {
    std::string language;
    std::string country;
    std::string day;
  };
  const Written table[] = {{"en-US", "US", "2026-04-05"}, {"en", "", "2026-04-05"}, {"en-GB", "", "2026-05-04"}, {"en", "AU", "2026-05-04"}, {"es", "US", "2026-05-04"}};
  for (const Written& row : table) {
    CAPTURE(row.language, row.country);
    CHECK(days_in("04/05/2026", row.language, row.country, kTuesday) == "04/05/2026 = " + row.day);
  }
  CHECK(days_in("04/25/2026", "es", "MX", kTuesday) == "04/25/2026 = 2026-04-25");
}

struct Meant {
  StatedDay day;
  std::string date;
};

StatedDay weekday(time::Weekday which) {
  StatedDay day;
  day.weekday = which;
  return day;
}

StatedDay date(int day, int month) {
  StatedDay stated;
  stated.day = day;
  stated.month = month;
  return stated;
}

StatedDay past(StatedDay day) {
  day.past = true;
  return day;
}

StatedDay following(StatedDay day) {
  day.following = true;
  return day;
}

StatedDay on(time::Weekday which, StatedDay day) {
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
    CHECK(shown_day(day_meant(row.day, kTuesday)) == row.date);
  }
}

TEST_CASE("on a Sunday, this weekend is that Sunday") {
  CHECK(days_in("Este finde", "es", "", {2026, 3, 15}) == "Este finde = 2026-03-15..2026-03-15");
  CHECK(days_in("Esta semana", "es", "", {2026, 3, 15}) == "Esta semana = 2026-03-15..2026-03-15");
  CHECK(days_in("Este finde", "es", "", {2026, 3, 14}) == "Este finde = 2026-03-14..2026-03-15");
}

TEST_CASE("a period that ends before it begins is none") {
  CHECK(days_in("Del 15 de abril de 2026 al 3 de abril de 2026", "es", "", kTuesday) == "Del 15 de abril de 2026 al 3 de abril de 2026 = ?");
}

}  // namespace
}  // namespace sml::claims
