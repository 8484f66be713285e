// What looks like a day or a time and is none, and what is one though it does not look so.
#include <string_view>

#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

template <std::size_t Size>
void check(const Sentence (&table)[Size], std::string_view language, std::string_view country = "") {
  for (const Sentence& row : table) {
    CAPTURE(row.text);
    CHECK(times_in(row.text, language, country, kTuesdayMorning) == row.states);
  }
}

TEST_CASE("a day told by its distance and by its name is one") {
  const Sentence spanish[] = {
      {"Hoy, martes, abrimos", "Hoy, martes = 2026-03-10"},
      {"Hoy martes y mañana miércoles", "Hoy martes = 2026-03-10; mañana miércoles = 2026-03-11"},
      {"Ayer, lunes, cerramos", "Ayer, lunes = 2026-03-09"},
      {"Mañana, 11 de marzo, abrimos", "Mañana, 11 de marzo = 2026-03-11"},
      {"Mañana miércoles 11 de 9 a 14 h", "Mañana miércoles 11 de 9 a 14 h = 2026-03-11T09:00..2026-03-11T14:00"},
      {"Hoy, martes 10 de marzo, a las 20 h", "Hoy, martes 10 de marzo, a las 20 h = 2026-03-10T20:00"},
      {"Hasta mañana miércoles", "Hasta mañana miércoles = ..2026-03-11"},
      {"Hoy, jueves y viernes", "Hoy = 2026-03-10; jueves y viernes = ?"},
  };
  check(spanish, "es");
  const Sentence portuguese[] = {
      {"Hoje terça tem 2x1", "Hoje terça = 2026-03-10"},
      {"Amanhã, quarta, fechamos", "Amanhã, quarta = 2026-03-11"},
      {"Amanhã, dia 11, às 19h", "Amanhã = 2026-03-11; dia 11, às 19h = 2026-03-11T19:00"},
  };
  check(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"Today, Tuesday March 10, 6 pm", "Today, Tuesday March 10, 6 pm = 2026-03-10T18:00"},
      {"Tomorrow Wednesday we close", "Tomorrow Wednesday = 2026-03-11"},
  };
  check(english, "en", "US");
}

TEST_CASE("paces, records, verses and lengths are no times") {
  const Sentence spanish[] = {
      {"Ritmo de 5:10 min/km para todos", ""},
      {"Bajó el récord a 2:04:35 en casa", ""},
      {"Ganó en 1:02.45 la final", ""},
      {"«Tuyo es el reino» (Mateo 6:13)", ""},
      {"Sal. 23:16", ""},
      {"Madrid a Toledo en 1h20 por 9 €", ""},
      {"1h30 de monólogos", ""},
      {"Yoga con Juan 19:30", "19:30 = 19:30"},
      {"Récord de asistencia a las 19:30", "19:30 = 19:30"},
      {"La final, a las 20:30:00", "20:30:00 = 20:30:00"},
      {"Según la Ley 7/2022", ""},
      {"Decreto n.º 4/2024", ""},
      {"Desde 7/2022", "Desde 7/2022 = 2022-07-01.."},
      {"Abono 15-15-15 en oferta", ""},
  };
  check(spanish, "es");
  const Sentence english[] = {
      {"Easy pace 9:45, tempo 8:10", ""},
      {"Sub-3:30 group", ""},
      {"She ran it in 2:58:10", ""},
      {"All runs at 10:30/mile", ""},
      {"Service at 10:30, reading: John 10:11", "10:30 = 10:30; 10:11 = 10:11"},
      {"The reading (Luke 15:11)", ""},
      {"Come in. 9:30 sharp", "9:30 sharp = 09:30"},
  };
  check(english, "en");
  const Sentence portuguese[] = {
      {"Pace 5:20 no treino", ""},
      {"Do Porto a Braga em 1h10", ""},
      {"Corremos em menos de 1h50", ""},
      {"Recorde: 1:01:40", ""},
      {"Aula às 19h30", "19h30 = 19:30"},
  };
  check(portuguese, "pt", "BR");
}

}  // namespace
}  // namespace sml::claims
