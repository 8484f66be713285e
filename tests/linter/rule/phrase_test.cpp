#include "linter/rule/phrase.h"

#include "tests/catch.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

TEST_CASE("durations are said in minutes, hours, and from three days on in days") {
  struct Row {
    std::int64_t seconds;
    std::string spanish;
    std::string english;
    std::string portuguese;
  };
  const Row table[] = {
      {0, "0 min", "0 min", "0 min"},
      {59, "0 min", "0 min", "0 min"},
      {60, "1 min", "1 min", "1 min"},
      {45 * 60, "45 min", "45 min", "45 min"},
      {3600, "1 h", "1 h", "1 h"},
      {18 * 3600 + 30 * 60 + 59, "18 h 30 min", "18 h 30 min", "18 h 30 min"},
      {72 * 3600 - 1, "71 h", "71 h", "71 h"},
      {72 * 3600, "3 días", "3 days", "3 dias"},
      {87 * 3600, "3 días y 15 h", "3 days and 15 h", "3 dias e 15 h"},
      {96 * 3600 - 1, "3 días y 23 h", "3 days and 23 h", "3 dias e 23 h"},
      {168 * 3600 - 1, "6 días y 23 h", "6 days and 23 h", "6 dias e 23 h"},
      {171 * 3600, "7 días", "7 days", "7 dias"},
      {263 * 3600, "10 días", "10 days", "10 dias"},
      {365 * 86400, "365 días", "365 days", "365 dias"},
  };
  for (const Row& row : table) {
    CAPTURE(row.seconds);
    CHECK(say_duration(MessageLanguage::es, {row.seconds}) == row.spanish);
    CHECK(say_duration(MessageLanguage::en, {row.seconds}) == row.english);
    CHECK(say_duration(MessageLanguage::pt, {row.seconds}) == row.portuguese);
  }
}

TEST_CASE("durations on both sides of three days are said alike where they are near each other") {
  constexpr std::int64_t kHour = 3600;
  CHECK(are_said_in_hours({{69 * kHour}, {72 * kHour}}));
  CHECK_FALSE(are_said_in_hours({{69 * kHour}, {48 * kHour}}));
  CHECK(are_said_in_hours({{71 * kHour}, {72 * kHour}, {240 * kHour}}));   // the farther one says nothing of the others
  CHECK(are_said_in_hours({{25 * kHour}, {72 * kHour}}));
  CHECK_FALSE(are_said_in_hours({{25 * kHour}, {100 * kHour}}));
  CHECK_FALSE(are_said_in_hours({{2 * kHour}, {72 * kHour}}));
  CHECK_FALSE(are_said_in_hours({{2 * kHour}, {99 * kHour}}));
  CHECK_FALSE(are_said_in_hours({}));
  CHECK(are_told_by_minutes({{96 * kHour}, {96 * kHour + 900}}));
  CHECK(are_told_by_minutes({{72 * kHour - 60}, {72 * kHour}}));   // "71 h" would be an hour less
  CHECK_FALSE(are_told_by_minutes({{96 * kHour}, {96 * kHour}, {98 * kHour}}));
  CHECK_FALSE(are_told_by_minutes({{47 * kHour}, {48 * kHour}}));
  CHECK(say_duration(MessageLanguage::es, {72 * kHour - 60}, true, true) == "71 h 59 min");
  CHECK(say_duration(MessageLanguage::es, {72 * kHour + 60}, true, true) == "72 h 1 min");
  CHECK(say_duration(MessageLanguage::es, {96 * kHour + 900}, false, true) == "4 días y 15 min");
  CHECK(say_duration(MessageLanguage::pt, {24 * 8 * kHour + kHour}, false, true) == "8 dias e 1 h");
  CHECK(say_duration(MessageLanguage::en, {96 * kHour}, false, true) == "4 days");
  CHECK(say_duration(MessageLanguage::es, {72 * kHour}, true) == "72 h");
  CHECK(say_duration(MessageLanguage::es, {192 * kHour}, true) == "8 días");
}

TEST_CASE("dates say their year only where it is another") {
  const time::Date date{2026, 3, 12};
  CHECK(say_date(MessageLanguage::es, date, 2026) == "jueves 12 de marzo");
  CHECK(say_date(MessageLanguage::es, date, 2025) == "jueves 12 de marzo de 2026");
  CHECK(say_date(MessageLanguage::en, date, 2026) == "Thursday 12 March");
  CHECK(say_date(MessageLanguage::en, date, 2027) == "Thursday 12 March 2026");
  CHECK(say_date(MessageLanguage::es, {2024, 2, 29}, 2024) == "jueves 29 de febrero");
  CHECK(say_month(MessageLanguage::es, date, 2026) == "marzo");
  CHECK(say_month(MessageLanguage::es, date, 2025) == "marzo de 2026");
  CHECK(say_month(MessageLanguage::en, date, 2025) == "March 2026");
  CHECK(say_date(MessageLanguage::pt, date, 2026) == "quinta-feira, 12 de março");
  CHECK(say_date(MessageLanguage::pt, date, 2025) == "quinta-feira, 12 de março de 2026");
  CHECK(say_date(MessageLanguage::pt, {2026, 3, 1}, 2026) == "domingo, 1º de março");
  CHECK(say_date(MessageLanguage::pt, {2026, 3, 31}, 2026) == "terça-feira, 31 de março");
  CHECK(say_month(MessageLanguage::pt, date, 2025) == "março de 2026");
  CHECK(say_weekday(MessageLanguage::es, time::Weekday::saturday) == "sábado");
}

TEST_CASE("moments are said with two-digit times") {
  const time::Civil moment{{2026, 3, 1}, 9, 5, 59};
  CHECK(say_time(moment) == "09:05");
  CHECK(say_moment(MessageLanguage::es, moment, 2026) == "domingo 1 de marzo, 09:05");
  CHECK(say_moment(MessageLanguage::es, moment, 2025) == "domingo 1 de marzo de 2026, 09:05");
  CHECK(say_moment_briefly(MessageLanguage::es, moment) == "domingo 1, 09:05");
  CHECK(say_moment_briefly(MessageLanguage::en, moment) == "Sunday 1, 09:05");
  CHECK(say_moment(MessageLanguage::pt, moment, 2026) == "domingo, 1º de março, 09:05");
  CHECK(say_moment_briefly(MessageLanguage::pt, moment) == "domingo, dia 1º, 09:05");
  CHECK(say_moment_briefly(MessageLanguage::pt, {{2026, 3, 13}, 18, 30}) == "sexta-feira, dia 13, 18:30");
}

TEST_CASE("lists are written as the language does") {
  CHECK(say_list(MessageLanguage::es, {"a"}) == "a");
  CHECK(say_list(MessageLanguage::es, {"a", "b", "c"}) == "a, b y c");
  CHECK(say_list(MessageLanguage::es, {"Ana", "Inés"}) == "Ana e Inés");
  CHECK(say_list(MessageLanguage::en, {"a", "b"}) == "a and b");
  CHECK(say_list(MessageLanguage::es, {"a", "b", "c"}, text::Joined::with_or) == "a, b o c");
  CHECK(say_list(MessageLanguage::es, {"Ana", "Olga"}, text::Joined::with_or) == "Ana u Olga");
  CHECK(say_list(MessageLanguage::en, {"a", "b"}, text::Joined::with_or) == "a or b");
  CHECK(say_list(MessageLanguage::pt, {"a", "b"}, text::Joined::with_or) == "a ou b");
  CHECK(say_list_in_part(MessageLanguage::es, {"a", "b", "c"}, 3) == "a, b y c");
  CHECK(say_list_in_part(MessageLanguage::es, {"a", "b", "c", "d"}, 2) == "a, b y 2 más");
  CHECK(say_list_in_part(MessageLanguage::en, {"a", "b", "c"}, 1) == "a and 2 more");
  CHECK(say_list(MessageLanguage::pt, {"a", "b", "c"}) == "a, b e c");
  CHECK(say_list(MessageLanguage::pt, {"Ana", "Inês"}) == "Ana e Inês");
  CHECK(say_list_in_part(MessageLanguage::pt, {"a", "b", "c", "d"}, 2) == "a, b e mais 2");
  CHECK(say_weekdays(MessageLanguage::es, {time::Weekday::monday, time::Weekday::saturday}) == "lunes y sábado");
  using enum time::Weekday;
  CHECK(say_weekdays(MessageLanguage::es, {monday, tuesday}) == "lunes y martes");
  CHECK(say_weekdays(MessageLanguage::es, {monday, tuesday, wednesday, friday}) == "lunes a miércoles y viernes");
  CHECK(say_weekdays(MessageLanguage::en, {tuesday, wednesday, thursday, friday, saturday}) == "Tuesday to Saturday");
  CHECK(say_weekdays(MessageLanguage::pt, {tuesday, wednesday, thursday, friday, sunday}) == "terça-feira a sexta-feira e domingo");
  CHECK(say_on_weekdays(MessageLanguage::en, {monday, wednesday}) == "on Monday and Wednesday");
  CHECK(say_on_weekdays(MessageLanguage::en, {monday, wednesday, thursday, friday}) == "on Monday and from Wednesday to Friday");
  CHECK(say_on_weekdays(MessageLanguage::en, {monday, tuesday, wednesday, friday}) == "from Monday to Wednesday and on Friday");
  CHECK(say_on_weekdays(MessageLanguage::es, {monday, wednesday}) == "el lunes y el miércoles");
  CHECK(say_on_weekdays(MessageLanguage::pt, {wednesday, thursday, friday}) == "de quarta-feira a sexta-feira");
}

TEST_CASE("nothing is said in the plural in Portuguese too, whose rules of number count it as one") {
  CHECK(phrase(MessageLanguage::pt, "rules.total", {{"count", std::int64_t{0}}}) == "0 regras");
  CHECK(phrase(MessageLanguage::pt, "rules.total", {{"count", std::int64_t{1}}}) == "1 regra");
}

TEST_CASE("a text that does not exist is its name") {
  CHECK(phrase(MessageLanguage::es, "no.such.text") == "no.such.text");
  CHECK(phrase(MessageLanguage::es, "no.such.text", {}) == "no.such.text");
}

}  // namespace
}  // namespace sml::rule
