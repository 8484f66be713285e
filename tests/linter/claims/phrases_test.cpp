// Phrases of days, times and hours as posts write them, in each language and as each country says them.
#include "linter/claims/temporal/phrase.h"

#include <string>
#include <utility>

#include "tests/linter/claims/check_times.h"

namespace sml::claims {
namespace {

TEST_CASE("times of day in Spanish") {
  const Sentence table[] = {
      {"A las 14 hs", "14 hs = 14:00"},
      {"Arrancamos 20h30", "20h30 = 20:30"},
      {"Puertas: 20.30 h", "20.30 h = 20:30"},
      {"A las ocho y media de la noche", "ocho y media de la noche = 20:30"},
      {"A las siete menos cuarto de la tarde", "siete menos cuarto de la tarde = 18:45"},
      {"A un cuarto para las siete de la noche", "un cuarto para las siete de la noche = 18:45"},
      {"Empieza 7:30 p. m.", "7:30 p. m. = 19:30"},
      {"A las 12 del mediodía", "12 del mediodía = 12:00"},
      {"A las 12 de la noche", "12 de la noche = 24:00"},
      {"A las 20 horas en punto", "20 horas = 20:00"},
      {"10 am a 12 pm", "10 am a 12 pm = 10:00..12:00"},
      {"De 9 a 18 h", "De 9 a 18 h = 09:00..18:00"},
      {"De 9 a 13 y de 16 a 20 h", "De 9 a 13 = 09:00..13:00; de 16 a 20 h = 16:00..20:00"},
      {"De 9:30 a 13:00 y de 16:00 a 20:30", "De 9:30 a 13:00 = 09:30..13:00; de 16:00 a 20:30 = 16:00..20:30"},
      {"De 22 a 2 h", "De 22 a 2 h = 22:00..02:00"},
      {"Entre las 10 y las 11:30", "Entre las 10 y las 11:30 = 10:00..11:30"},
      {"Cocina abierta hasta las 02:00", "hasta las 02:00 = ..02:00"},
      {"A partir de las 9 h", "A partir de las 9 h = 09:00.."},
      {"Antes de las 20 h", "Antes de las 20 h = ..20:00"},
      {"Por la mañana", "mañana = morning"},
      {"Dura 2 horas", ""},
  };
  check_times(table, "es");
}

TEST_CASE("days with their times in Spanish") {
  const Sentence table[] = {
      {"Viernes 13 de marzo a las 20 h", "Viernes 13 de marzo a las 20 h = 2026-03-13T20:00"},
      {"¡Feliz martes 24 de marzo!", "martes 24 de marzo = 2026-03-24"},
      {"¡Feliz martes!", ""},
      {"Viernes 13, 20 h", "Viernes 13, 20 h = 2026-03-13T20:00"},
      {"Viernes 13 · 20 h", "Viernes 13 · 20 h = 2026-03-13T20:00"},
      {"Viernes 13\n20 h", "Viernes 13 = 2026-03-13; 20 h = 20:00"},
      {"Viernes 13 de 20 a 23 h", "Viernes 13 de 20 a 23 h = 2026-03-13T20:00..2026-03-13T23:00"},
      {"Viernes 13 de 22 a 2 h", "Viernes 13 de 22 a 2 h = 2026-03-13T22:00..2026-03-14T02:00"},
      {"Sábado 14 a partir de las 9 h", "Sábado 14 a partir de las 9 h = 2026-03-14T09:00.."},
      {"Hoy hasta las 18 h", "Hoy hasta las 18 h = ..2026-03-10T18:00"},
      {"Hasta el viernes a las 14 h", "Hasta el viernes a las 14 h = ..2026-03-13T14:00"},
      {"Mañana a las 9", "Mañana a las 9 = 2026-03-11T09:00"},
      {"Vení el sábado a las 21 hs", "sábado a las 21 hs = 2026-03-14T21:00"},
      {"Acordate: mañana arrancamos 9.30 hs", "mañana = 2026-03-11; 9.30 hs = 09:30"},
      {"Mirá el show del sábado, ¡traé a tus amigos!", "sábado = 2026-03-14"},
      {"Esta noche", "Esta noche = 2026-03-10 night"},
      {"Anoche", "Anoche = 2026-03-09 night"},
      {"Mañana por la tarde", "Mañana por la tarde = 2026-03-11 afternoon"},
      {"El sábado a la noche", "sábado a la noche = 2026-03-14 night"},
      {"El sábado a la mañana", "sábado a la mañana = 2026-03-14 morning"},
      {"A la mañana cerramos", ""},
      {"Nos vemos mañana a la mañana", "mañana a la mañana = 2026-03-11 morning"},
      {"El 14 de marzo por la mañana", "14 de marzo por la mañana = 2026-03-14 morning"},
      {"Del 3 al 5 de abril, de 10 a 20 h", "Del 3 al 5 de abril = 2026-04-03..2026-04-05; de 10 a 20 h = 10:00..20:00"},
  };
  check_times(table, "es");
}

TEST_CASE("days in Spanish") {
  const Sentence table[] = {
      {"El 2 de setiembre", "2 de setiembre = 2026-09-02"},
      {"1° de mayo", "1° de mayo = 2026-05-01"},
      {"Primero de mayo", "Primero de mayo = 2026-05-01"},
      {"Viernes 14 de marzo", "Viernes 14 de marzo = 2026-03-14"},
      {"Viernes 14 de marzo de 2025", "Viernes 14 de marzo de 2025 = 2025-03-14"},
      {"El 31 de abril", "31 de abril = ?"},
      {"El 30 de febrero de 2026", "30 de febrero de 2026 = ?"},
      {"Del 3 al 15", "Del 3 al 15 = 2026-03-03..2026-03-15"},
      {"Solo hoy", "Solo hoy = 2026-03-10"},
      {"Solo este finde", "Solo este finde = 2026-03-14..2026-03-15"},
      {"El finde que viene", "finde que viene = 2026-03-21..2026-03-22"},
      {"Hace tres semanas", "Hace tres semanas = 2026-02-17"},
      {"Dentro de 10 días", "Dentro de 10 días = 2026-03-20"},
      {"La semana que viene", "semana que viene = 2026-03-16..2026-03-22"},
      {"Jueves 12 y viernes 13", "Jueves 12 = 2026-03-12; viernes 13 = 2026-03-13"},
      {"Todos los jueves a las 20 h", "Todos los jueves = ?; 20 h = 20:00"},
      {"Los sábados de agosto, de 9 a 12 h", "sábados de agosto = ?; de 9 a 12 h = 09:00..12:00"},
      {"Hasta fin de mes", "Hasta fin de mes = ..2026-03-31"},
      {"Hasta agotar existencias", ""},
      {"Últimos días", ""},
      {"Por tiempo limitado", ""},
      {"¡Feliz Navidad y San Valentín!", ""},
      {"Feliz 2027", ""},
      {"Calle 13 y Av. 12 de Octubre 450", ""},
  };
  check_times(table, "es");
}

TEST_CASE("hours in Spanish") {
  const Sentence table[] = {
      {"Lunes a viernes de 9 a 18 h", "Lunes a viernes de 9 a 18 h = Mo-Fr 09:00-18:00"},
      {"De lunes a viernes de 9 a 13 y de 16 a 20 h", "De lunes a viernes de 9 a 13 y de 16 a 20 h = Mo-Fr 09:00-13:00,16:00-20:00"},
      {"Lun-Vie: 9:00-18:00", "Lun-Vie: 9:00-18:00 = Mo-Fr 09:00-18:00"},
      {"L-V 9 a 18 hs", "L-V 9 a 18 hs = Mo-Fr 09:00-18:00"},
      {"De jueves a martes de 13 a 23 h", "De jueves a martes de 13 a 23 h = Th-Tu 13:00-23:00"},
      {"Martes y jueves de 18 a 20 h", "Martes y jueves de 18 a 20 h = Tu,Th 18:00-20:00"},
      {"De 18 a 20 h, martes y jueves", "De 18 a 20 h, martes y jueves = Tu,Th 18:00-20:00"},
      {"Viernes y sábados de 20 a 2 h", "Viernes y sábados de 20 a 2 h = Fr,Sa 20:00-02:00"},
      {"Todos los días de 8 a 20 h", "Todos los días de 8 a 20 h = Mo-Su 08:00-20:00"},
      {"Lunes a sábados hasta las 02:00", "Lunes a sábados hasta las 02:00 = Mo-Sa ?"},
      {"Lunes cerrado", "Lunes cerrado = Mo off"},
      {"Cerrado los lunes", "Cerrado los lunes = Mo off"},
      {"Abierto 24/7", "24/7 = Mo-Su 00:00-24:00"},
      {"Lunes a viernes\n9 a 18 h", "Lunes a viernes\n9 a 18 h = Mo-Fr 09:00-18:00"},
      {"Lunes a viernes de 9 a 18 h, sábados de 10 a 14 h",
       "Lunes a viernes de 9 a 18 h = Mo-Fr 09:00-18:00; sábados de 10 a 14 h = Sa 10:00-14:00"},
      {"El día 24 hasta las 14 h", "día 24 hasta las 14 h = ..2026-03-24T14:00"},
      {"El último día es el 18/12", "18/12 = 2025-12-18"},
      {"De 10 a 20, de lunes a sábado", "De 10 a 20, de lunes a sábado = Mo-Sa 10:00-20:00"},
      {"Del 5 al 9, de lunes a viernes", "Del 5 al 9 = 2026-04-05..2026-04-09; de lunes a viernes = ?"},
      {"Ganamos 3 a 1 el sábado", "sábado = 2026-03-14"},
      {"Atención 24 hs", ""},
      {"Hasta las 24 hs", "Hasta las 24 hs = ..24:00"},
      {"Hoy abrimos de 10 a 20", "Hoy = 2026-03-10; 10 a 20 = 10:00..20:00"},
      {"Abrimos de 10 a 20", "10 a 20 = 10:00..20:00"},
      {"1/1: cerrado", "1/1 = 2026-01-01"},
      {"Lunes, miércoles y viernes de 18 a 20 h", "Lunes, miércoles y viernes de 18 a 20 h = Mo,We,Fr 18:00-20:00"},
      {"L-J 9-14 y 17-20", "L-J 9-14 y 17-20 = Mo-Th 09:00-14:00,17:00-20:00"},
      {"L-V: 9-13/16-20 h", "L-V: 9-13/16-20 h = Mo-Fr 09:00-13:00,16:00-20:00"},
      {"Miércoles: 10 - 13 / 16 - 20", "Miércoles: 10 - 13 / 16 - 20 = We 10:00-13:00,16:00-20:00"},
      {"Lunes a viernes 9-14/17-95", "Lunes a viernes 9-14 = Mo-Fr 09:00-14:00"},
      {"Sábados hasta las 14", "Sábados hasta las 14 = Sa ?"},
      {"Lunes a viernes 9-95", "Lunes a viernes = ?"},
      {"Lunes a viernes 10 am a 8 pm", "Lunes a viernes 10 am a 8 pm = Mo-Fr 10:00-20:00"},
  };
  check_times(table, "es");
}

TEST_CASE("a table of hours may be long") {
  std::string lines;
  std::string states;
  for (int line = 0; line < 4; ++line) {
    for (const auto& [name, code] : {std::pair("Lunes", "Mo"), std::pair("Martes", "Tu"), std::pair("Viernes", "Fr"), std::pair("Domingo", "Su")}) {
      const std::string words = std::string(name) + " de 9 a 13 h y de 16 a 20 h";
      lines += words + '\n';
      states.append(states.empty() ? "" : "; ").append(words + " = " + code + " 09:00-13:00,16:00-20:00");
    }
  }
  CHECK(times_in(lines, "es", "", kTuesdayMorning) == states);
}

TEST_CASE("what stands between words, and the shape of letters, change nothing") {
  const Sentence table[] = {
      {"𝗩𝗶𝗲𝗿𝗻𝗲𝘀 𝟭𝟯 𝗱𝗲 𝗺𝗮𝗿𝘇𝗼, 𝟮𝟬:𝟬𝟬 𝗵", "𝗩𝗶𝗲𝗿𝗻𝗲𝘀 𝟭𝟯 𝗱𝗲 𝗺𝗮𝗿𝘇𝗼, 𝟮𝟬:𝟬𝟬 𝗵 = 2026-03-13T20:00"},
      {"1️⃣4️⃣ de marzo", "1️⃣4️⃣ de marzo = 2026-03-14"},
      {"Viernes\u00A013\u00A0de\u00A0marzo", "Viernes\u00A013\u00A0de\u00A0marzo = 2026-03-13"},
      {"A las 20\u00A0h", "20\u00A0h = 20:00"},
      {"Sa\u0301bado 14", "Sa\u0301bado 14 = 2026-03-14"},
      {"🎉Sábado 14🎶 música", "Sábado 14 = 2026-03-14"},
      {"Lunes a viernes 🕘 9 a 18 h", "Lunes a viernes 🕘 9 a 18 h = Mo-Fr 09:00-18:00"},
      {"🍕👩‍🍳 mañana 🏴\U000E0067", "mañana = 2026-03-11"},
      {"SÁBADO", "SÁBADO = 2026-03-14"},
      {"Sábado  14   de marzo", "Sábado  14   de marzo = 2026-03-14"},
  };
  check_times(table, "es");
}

TEST_CASE("days, times and hours in English") {
  const Sentence table[] = {
      {"Sat 14 March, 7:30pm", "Sat 14 March, 7:30pm = 2026-03-14T19:30"},
      {"Doors at half past six", "half past six = 18:30"},
      {"6-8pm", "6-8pm = 18:00..20:00"},
      {"10 am - 12 pm", "10 am - 12 pm = 10:00..12:00"},
      {"From 10am to noon", "From 10am to noon = 10:00..12:00"},
      {"Noon to 2 pm", "Noon to 2 pm = 12:00..14:00"},
      {"Before 10am", "Before 10am = ..10:00"},
      {"Tonight at 8", "Tonight at 8 = 2026-03-10T20:00"},
      {"Tomorrow morning", "Tomorrow morning = 2026-03-11 morning"},
      {"This coming Sunday", "This coming Sunday = 2026-03-15"},
      {"The 3rd of April", "3rd of April = 2026-04-03"},
      {"March 20–25", "March 20–25 = 2026-03-20..2026-03-25"},
      {"Through January 31", "Through January 31 = ..2026-01-31"},
      {"Saturday, Sunday and Monday", "Saturday, Sunday and Monday = ?"},
      {"Mon-Fri 6:30-2:30", "Mon-Fri 6:30-2:30 = Mo-Fr 06:30-14:30"},
      {"Today is the last day", "Today = 2026-03-10"},
      {"Two weeks ago", "Two weeks ago = 2026-02-24"},
      {"In 10 days", "10 days = 2026-03-20"},
      {"Book by 5pm Friday", "by 5pm Friday = ..2026-03-13T17:00"},
      {"Mon–Fri 9–5", "Mon–Fri 9–5 = Mo-Fr 09:00-17:00"},
      {"Monday to Friday, 8am to 6pm", "Monday to Friday, 8am to 6pm = Mo-Fr 08:00-18:00"},
      {"Daily 7am-3pm", "Daily 7am-3pm = Mo-Su 07:00-15:00"},
      {"Open till 8 on Thursdays", "till 8 on Thursdays = Th ?"},
      {"Closed Mondays", "Closed Mondays = Mo off"},
      {"All the way to the end of March", "All the way to the end of March = ..2026-03-31"},
      {"Mondays to Thursdays", "Mondays to Thursdays = ?"},
      {"Opened in under ten minutes", ""},
      {"Learn to swim in less than two weeks", ""},
      {"We start in less than an hour", "in less than an hour = 2026-03-10T09:00..2026-03-10T10:00"},
      {"Open 24/7", "24/7 = Mo-Su 00:00-24:00"},
      {"9-5 Mon-Fri", "9-5 Mon-Fri = Mo-Fr 09:00-17:00"},
      {"March 9-15, Mon-Fri", "March 9-15 = 2026-03-09..2026-03-15; Mon-Fri = ?"},
      {"Every Friday at 6 pm", "Every Friday = ?; 6 pm = 18:00"},
      {"You may sit in the sun", ""},
  };
  check_times(table, "en", "GB");
}

TEST_CASE("days, times and hours in Portuguese") {
  const Sentence table[] = {
      {"Às 19h30", "19h30 = 19:30"},
      {"Às 7 da noite", "7 da noite = 19:00"},
      {"Das 9h às 18h", "Das 9h às 18h = 09:00..18:00"},
      {"Das 18 às 22h", "Das 18 às 22h = 18:00..22:00"},
      {"Até as 22h", "Até as 22h = ..22:00"},
      {"A partir das 10h", "A partir das 10h = 10:00.."},
      {"Ao meio-dia", "meio-dia = 12:00"},
      {"Sábado, dia 14, às 16h", "Sábado, dia 14, às 16h = 2026-03-14T16:00"},
      {"Nesta sexta (13/03)", "Nesta sexta (13/03) = 2026-03-13"},
      {"Amanhã à noite", "Amanhã à noite = 2026-03-11 night"},
      {"Hoje às 20h", "Hoje às 20h = 2026-03-10T20:00"},
      {"De 3 a 15 de abril", "De 3 a 15 de abril = 2026-04-03..2026-04-15"},
      {"27/06, sábado", "27/06, sábado = 2026-06-27"},
      {"Segunda: encerrado", "Segunda: encerrado = Mo off"},
      {"Dia 28/06", "Dia 28/06 = 2026-06-28"},
      {"Há três semanas", "Há três semanas = 2026-02-17"},
      {"Daqui a 10 dias", "Daqui a 10 dias = 2026-03-20"},
      {"De segunda a sexta, das 9h às 18h", "De segunda a sexta, das 9h às 18h = Mo-Fr 09:00-18:00"},
      {"Terça a domingo, 11h30 às 23h", "Terça a domingo, 11h30 às 23h = Tu-Su 11:30-23:00"},
      {"Segundas e quartas, das 19h às 21h", "Segundas e quartas, das 19h às 21h = Mo,We 19:00-21:00"},
      {"Domingo até as 17h", "Domingo até as 17h = Su ?"},
      {"Este domingo até as 17h", "Este domingo até as 17h = ..2026-03-15T17:00"},
      {"Sextas e sábados até as 2h", "Sextas e sábados até as 2h = Fr,Sa ?"},
      {"Fechado às segundas", "Fechado às segundas = Mo off"},
      {"Todos os dias das 8h às 20h", "Todos os dias das 8h às 20h = Mo-Su 08:00-20:00"},
      {"Aberto 24/7", "24/7 = Mo-Su 00:00-24:00"},
      {"A segunda unidade", ""},
  };
  check_times(table, "pt", "BR");
}

}  // namespace
}  // namespace sml::claims
