// What days and times mean where the calendar turns: Sundays, the ends of months and years, leap days, midnight.
#include "linter/claims/stated_days.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

struct Row {
  const char* text;
  const char* value;
};

// The value of each text's only claim.
template <std::size_t Size>
void check(const Row (&table)[Size], const std::optional<time::Civil>& publication) {
  for (const Row& row : table) {
    CAPTURE(row.text);
    const std::string shown = times_in(row.text, "es", "", publication);
    const std::size_t value = shown.find(" = ");
    CHECK((value == std::string::npos ? "" : shown.substr(value + 3)) == row.value);
  }
}

TEST_CASE("on a Sunday") {
  const Row table[] = {
      {"Hoy", "2026-03-15"},
      {"Mañana", "2026-03-16"},
      {"El domingo", "2026-03-15"},
      {"El próximo domingo", "2026-03-22"},
      {"El domingo que viene", "2026-03-22"},
      {"El domingo pasado", "2026-03-08"},
      {"El lunes", "2026-03-16"},
      {"El sábado", "2026-03-21"},
      {"Este finde", "2026-03-15..2026-03-15"},
      {"El próximo finde", "2026-03-21..2026-03-22"},
      {"La próxima semana", "2026-03-16..2026-03-22"},
      {"Hasta el domingo", "..2026-03-15"},
      {"Del viernes al domingo", "2026-03-20..2026-03-22"},
  };
  check(table, time::Civil{{2026, 3, 15}, 10});
}

TEST_CASE("on the last day of a month") {
  const Row table[] = {
      {"Mañana", "2026-02-01"},
      {"El 31", "2026-01-31"},
      {"El 15", "2026-02-15"},
      {"Viernes 13", "2026-02-13"},
      {"El próximo mes", "2026-02-01..2026-02-28"},
      {"Dentro de un mes", "2026-02-28"},
      {"Hace un mes", "2025-12-31"},
      {"Este mes", "2026-01-01..2026-01-31"},
      {"En febrero", "2026-02-01..2026-02-28"},
      {"Del 28 al 3", "2026-01-28..2026-02-03"},
      {"Del 1 al 15", "2026-02-01..2026-02-15"},
      {"El último viernes de febrero", "2026-02-27"},
  };
  check(table, time::Civil{{2026, 1, 31}, 10});
}

TEST_CASE("on the last day of a year") {
  const Row table[] = {
      {"Mañana", "2027-01-01"},
      {"Pasado mañana", "2027-01-02"},
      {"El 2 de enero", "2027-01-02"},
      {"El 24 de diciembre", "2026-12-24"},
      {"En enero", "2027-01-01..2027-01-31"},
      {"El próximo viernes", "2027-01-01"},
      {"Este finde", "2027-01-02..2027-01-03"},
      {"Del 28 de diciembre al 3 de enero", "2026-12-28..2027-01-03"},
      {"Hasta el 6 de enero", "..2027-01-06"},
      {"Hoy a las 24 h", "2027-01-01T00:00"},
      {"El 15", "2027-01-15"},
      {"De noviembre a enero", "2026-11-01..2027-01-31"},
      {"Del 5 de enero al 30 de septiembre", "2027-01-05..2027-09-30"},
      {"De febrero a agosto", "2027-02-01..2027-08-31"},
      {"Del 20 de agosto al 20 de diciembre", "2026-08-20..2026-12-20"},
  };
  check(table, time::Civil{{2026, 12, 31}, 10});
}

TEST_CASE("on the first day of a year") {
  const Row table[] = {
      {"Ayer", "2025-12-31"},
      {"El 31 de diciembre", "2025-12-31"},
      {"El 25 de diciembre celebramos", "2025-12-25"},
      {"Este mes", "2026-01-01..2026-01-31"},
      {"El mes pasado", "2025-12-01..2025-12-31"},
      {"En diciembre", "2025-12-01..2025-12-31"},
      {"La semana pasada", "2025-12-22..2025-12-28"},
  };
  check(table, time::Civil{{2026, 1, 1}, 10});
}

TEST_CASE("in a leap year") {
  const Row table[] = {
      {"Hoy", "2028-02-29"},
      {"Mañana", "2028-03-01"},
      {"El 29 de febrero", "2028-02-29"},
      {"El 29 de febrero de 2028", "2028-02-29"},
      {"El 29 de febrero de 2027", "?"},
      {"Este mes", "2028-02-01..2028-02-29"},
      {"Hace un año", "2027-02-28"},
      {"Hasta fin de mes", "..2028-02-29"},
  };
  check(table, time::Civil{{2028, 2, 29}, 10});
}

TEST_CASE("a time that looks past midnight is of the next day") {
  const Row table[] = {
      {"Viernes 13 de 22 a 2 h", "2026-03-13T22:00..2026-03-14T02:00"},
      {"Viernes 13 de 20 a 24 h", "2026-03-13T20:00..2026-03-14T00:00"},
      {"Viernes 13 de 20 a 0 h", "2026-03-13T20:00..2026-03-14T00:00"},
      {"Viernes 13 de 12 a 20 h", "2026-03-13T12:00..2026-03-13T20:00"},
      {"Hoy de 23 a 1 h", "2026-03-10T23:00..2026-03-11T01:00"},
      {"Viernes y sábado de 22 a 4 h", "Fr,Sa 22:00-04:00"},
      {"De 22 a 4 h", "22:00..04:00"},
      {"En 30 minutos", "2026-03-11T00:10"},
      {"Dentro de 3 horas", "2026-03-11T02:40"},
  };
  check(table, time::Civil{{2026, 3, 10}, 23, 40});
}

TEST_CASE("without a publication, what the words fix by themselves is known") {
  const Row table[] = {
      {"20:30", "20:30"},
      {"De 9 a 18 h", "09:00..18:00"},
      {"Hasta las 18 h", "..18:00"},
      {"Por la mañana", "morning"},
      {"13 de marzo de 2026", "2026-03-13"},
      {"El 13 de marzo de 2026 a las 20 h", "2026-03-13T20:00"},
      {"Del 3 al 15 de abril de 2026", "2026-04-03..2026-04-15"},
      {"Hasta el 31 de marzo de 2026", "..2026-03-31"},
      {"Marzo de 2026", "2026-03-01..2026-03-31"},
      {"El primer lunes de marzo de 2026", "2026-03-02"},
      {"31 de abril de 2026", "?"},
      {"Lunes a viernes de 9 a 18 h", "Mo-Fr 09:00-18:00"},
      {"Hoy", "?"},
      {"El viernes", "?"},
      {"13 de marzo", "?"},
      {"Viernes a las 20 h", "?"},
      {"Este finde", "?"},
      {"Marzo", "?"},
      {"Esta noche", "?"},
      {"Todos los martes", "?"},
  };
  check(table, std::nullopt);
}

TEST_CASE("the first day of a stretch is the latest before its last") {
  const auto date = [](int day, std::optional<int> month) {
    StatedDays days;
    days.form = StatedDays::Form::date;
    days.day = day;
    days.month = month;
    return days;
  };
  const time::Date publication{2026, 3, 10};
  const time::Date end{2026, 5, 3};
  const struct {
    StatedDays first;
    std::optional<time::Date> meant;
  } table[] = {
      {date(28, 4), time::Date{2026, 4, 28}}, {date(28, 12), time::Date{2025, 12, 28}}, {date(1, std::nullopt), time::Date{2026, 5, 1}},
      {date(28, std::nullopt), time::Date{2026, 4, 28}}, {date(31, std::nullopt), std::nullopt},
  };
  for (const auto& row : table) {
    CAPTURE(*row.first.day);
    CHECK(first_meant(row.first, date(3, std::nullopt), end, publication) == row.meant);
  }
}

}  // namespace
}  // namespace sml::claims
