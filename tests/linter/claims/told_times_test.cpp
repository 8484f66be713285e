// Times and days that what is told around them decides: whose hours they are, which half of the day, whether they lie behind, whether they are days at all.

#include "tests/linter/claims/check_times.h"

namespace sml::claims {
namespace {

TEST_CASE("hours belong to the days that stand beside them") {
  const Sentence spanish[] = {
      {"9:00 a 20:00 de martes a jueves, viernes 9:00 a 22:00. Lunes, off.",
       "9:00 a 20:00 de martes a jueves = Tu-Th 09:00-20:00; viernes 9:00 a 22:00 = Fr 09:00-22:00; Lunes, off = Mo off"},
      {"9 a 13 h lunes, martes y jueves", "9 a 13 h lunes, martes y jueves = Mo,Tu,Th 09:00-13:00"},
      {"De 9 a 18 h sin parar a comer, de lunes a viernes", "De 9 a 18 h sin parar a comer, de lunes a viernes = Mo-Fr 09:00-18:00"},
      {"26 y 27 de abril, de 8 a 20 h", "26 = 2026-04-26; 27 de abril = 2026-04-27; de 8 a 20 h = 08:00..20:00"},
      {"Jueves 19 y viernes 20 de 11 a 19 h, sábado 21 de 9 a 16 h",
       "Jueves 19 = 2026-03-19; viernes 20 de 11 a 19 h = 2026-03-20T11:00..2026-03-20T19:00; sábado 21 de 9 a 16 h = 2026-03-21T09:00..2026-03-21T16:00"},
      {"A cenar, a eso de las nueve y media", "a eso de las nueve y media = 09:30"},
      {"Cerca de las diez y media cerramos", "Cerca de las diez y media = 10:30"},
      {"Grupo mañana: de 7 a 9 h", "de 7 a 9 h = 07:00..09:00"},
      {"El día 24 tenemos fiesta", "día 24 = 2026-03-24"},
      {"El día 2 aprendimos a remar", ""},
      {"El día 12 cae en jueves", "día 12 = 2026-03-12; jueves = 2026-03-12"},
      {"Turno mañana: del 1 al 19 de abril", "del 1 al 19 de abril = 2026-04-01..2026-04-19"},
      {"El sábado perdimos 3 a 1", "sábado = 2026-03-07"},
      {"Las dos juntas: $90", ""},
      {"Tres semanas desde el 6 de julio", "desde el 6 de julio = 2026-07-06.."},
      {"La semana del 6 de julio", "semana del 6 de julio = 2026-07-06..2026-07-12"},
      {"El sábado perdimos la final", "sábado = 2026-03-07"},
      {"Sábado y feriado de 9 a 13 h.", "Sábado y feriado de 9 a 13 h = Sa,PH 09:00-13:00"},
      {"Domingos y festivo cerrado", "Domingos y festivo cerrado = Su,PH off"},
      {"20 % off los lunes", "lunes = ?"},
      {"Vigencia al 31 de octubre", "al 31 de octubre = ..2025-10-31"},
      {"Vigencia del 1 al 31 de octubre", "del 1 al 31 de octubre = 2025-10-01..2025-10-31"},
      {"Día 24 cerramos a las 15 h.", "Día 24 = 2026-03-24; 15 h = 15:00"},
      {"El día 25 no abrimos.", "día 25 = 2026-03-25"},
      {"El 24 cerramos a las 15 h, el 25 no abrimos.", "24 = 2026-03-24; 15 h = 15:00; 25 = 2026-03-25"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"De segunda a sexta, das dez às vinte e uma", "De segunda a sexta, das dez às vinte e uma = Mo-Fr 10:00-21:00"},
      {"Das dez às sete, todos os dias", "Das dez às sete, todos os dias = Mo-Su 10:00-19:00"},
      {"Sábado e feriado das 9h às 13h.", "Sábado e feriado das 9h às 13h = Sa,PH 09:00-13:00"},
      {"6 e 7 de novembro, das 9h às 17h", "6 = 2025-11-06; 7 de novembro = 2025-11-07; das 9h às 17h = 09:00..17:00"},
      {"Sábados com hora marcada, das 9h às 12h", "Sábados com hora marcada, das 9h às 12h = Sa 09:00-12:00"},
      {"Turma da noite: das 19h às 22h", "das 19h às 22h = 19:00..22:00"},
      {"Dia 12 tem festa", "Dia 12 = 2026-03-12"},
      {"As vagas costumam esgotar em 10 minutos", ""},
      {"Até sexta, a segunda massagem sai pela metade", "Até sexta = ..2026-03-13"},
      {"As duas juntas por 90 €", ""},
      {"O Domingos chega às 9h; aos domingos descansa.", "9h = 09:00; domingos = ?"},
      {"Parcele em dez vezes", ""},
      {"Até sexta, a segunda pizza sai pela metade", "Até sexta = ..2026-03-13"},
      {"Yoga: 2.ª e 4.ª, 9h00–10h00\nDança: 6.ª, 18h00–19h00", "2.ª e 4.ª, 9h00–10h00 = Mo,We 09:00-10:00; 6.ª, 18h00–19h00 = Fr 18:00-19:00"},
      {"Pratos:\n2.ª — sopa\n3.ª — arroz\n4.ª — massa", "2.ª = 2026-03-16; 3.ª = 2026-03-10; 4.ª = 2026-03-11"},
      {"Prémios:\n3.ª — sopa\n2.ª — arroz", ""},
      {"Sexta, 24/7, das 9h às 12h", "Sexta, 24/7, das 9h às 12h = 2026-07-24T09:00..2026-07-24T12:00"},
      {"De segunda a domingo, 24/7", "De segunda a domingo = ?; 24/7 = Mo-Su 00:00-24:00"},
      {"Segunda é feriado, não abrimos.", "Segunda = 2026-03-16"},
      {"Sábado é feriado: fechado", "Sábado = 2026-03-14"},
      {"Encomendas até quinta recebem laço", "até quinta = ..2026-03-12"},
      {"Até segunda ordem", ""},
  };
  check_times(portuguese, "pt", "PT");
  const Sentence english[] = {
      {"Sunday hours: 10-4.", "Sunday hours: 10-4 = Su 10:00-16:00"},
      {"Our Sunday hours are 10 to 4.", "Sunday hours are 10 to 4 = Su 10:00-16:00"},
      {"Monday hours off.", "Monday hours = ?"},
      {"Folk night, Friday 13 March at 7pm", "Friday 13 March at 7pm = 2026-03-13T19:00"},
      {"Folk night on Friday 13 March", "Friday 13 March = 2026-03-13"},
      {"The night of Friday 13 March", "night of Friday 13 March = 2026-03-13 night"},
      {"Closed Friday for the holiday", "Friday = 2026-03-13"},
      {"Closed Fridays for rest", "Closed Fridays = Fr off"},
      {"Closed Monday the 6th", "Monday the 6th = 2026-04-06"},
      {"Saturdays by appointment, 10 am to 2 pm", "Saturdays by appointment, 10 am to 2 pm = Sa 10:00-14:00"},
      {"9.30am till sold out", "9.30am till sold out = 09:30.."},
      {"£50 from day one", ""},
      {"Tickets sell out in 10 minutes", ""},
      {"She likes Luke 15:11", ""},
      {"Yoga with Luke 15:15", "15:15 = 15:15"},
      {"Wings 4–7pm\nFri/Sat: ribs", "4–7pm = 16:00..19:00; Fri/Sat = ?"},
  };
  check_times(english, "en", "US");
}

TEST_CASE("hours are of the half that is told, or of the evening that their event is in") {
  const Sentence english[] = {
      {"At 5 am we bake. At 5.30 we open the oven.", "5 am = 05:00; 5.30 = 05:30"},
      {"Quiz on Thursdays at 8", "Thursdays = ?; 8 = 20:00"},
      {"Yoga on Thursdays at 8", "Thursdays = ?; 8 = 08:00"},
      {"Kids' quiz, Saturdays at 10", "Saturdays = ?; 10 = 10:00"},
      {"Quiz breakfast, Saturdays at 8", "Saturdays = ?; 8 = 08:00"},
      {"Doors 7.45, £5", "7.45 = 19:45"},
      {"⏰ 10-4, free entry", "10-4 = 10:00..16:00"},
      {"⏰ Only 3-5 left", ""},
      {"Doors at 7, the band after that", "7 = 19:00"},
      {"Doors open at 8", "8 = 08:00"},
      {"Charity dinner on Thursdays at 8", "Thursdays = ?; 8 = 20:00"},
      {"Kids' concert, Saturdays at 9", "Saturdays = ?; 9 = 09:00"},
      {"Open till 3 tonight", "till 3 tonight = ..2026-03-11T03:00"},
      {"We pour until 2am tonight", "until 2am tonight = ..2026-03-11T02:00"},
      {"Open from 9am Monday to Friday", "from 9am Monday to Friday = Mo-Fr ?"},
      {"Last orders tonight at 1", "tonight at 1 = 2026-03-11T01:00"},
  };
  check_times(english, "en", "GB");
  const Sentence spanish[] = {
      {"Cena de 7 a 9 p. m. Y a las 9:45 toca la banda.", "de 7 a 9 p. m. = 19:00..21:00; 9:45 = 21:45"},
      {"Karaoke los jueves a las 8", "jueves = ?; 8 = 20:00"},
      {"Concierto el viernes 13 a las 8", "viernes 13 a las 8 = 2026-03-13T20:00"},
      {"La cena es mañana a las 9", "mañana a las 9 = 2026-03-11T21:00"},
      {"Concierto infantil los sábados a las 9", "sábados = ?; 9 = 09:00"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Karaokê às quintas às 8", "quintas = ?; 8 = 20:00"},
      {"Jantar na sexta às 8", "sexta às 8 = 2026-03-13T20:00"},
  };
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("what has come about looks back") {
  const Sentence spanish[] = {
      {"El sábado entregamos 240 mercados", "sábado = 2026-03-07"},
      {"Turnos mañana, tarde y noche", ""},
      {"El curso empezó el sábado", "sábado = 2026-03-07"},
      {"Gracias a los que vinisteis el sábado", "sábado = 2026-03-07"},
      {"El sábado se nos quemó el pan", "sábado = 2026-03-07"},
      {"El sábado 40 vecinos vinieron a pintar", "sábado = 2026-03-07"},
      {"En la feria del sábado juntamos $900", "sábado = 2026-03-07"},
      {"Quienes vinieron el sábado lo vieron", "sábado = 2026-03-07"},
      {"El segundo jueves de abril, día 9", "segundo jueves de abril, día 9 = 2026-04-09"},
      {"El 3x2 finalizó el domingo", "domingo = 2026-03-08"},
      {"Vale asta el domingo", "asta el domingo = ..2026-03-15"},
      {"El trimestre está en $900", ""},
      {"Quienes se anotaron para el sábado", "sábado = 2026-03-14"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"No domingo 300 pessoas correram", "domingo = 2026-03-08"},
      {"Quem esperou a entrega na sexta", "sexta = 2026-03-06"},
      {"Quem vier na sexta ganha", "sexta = 2026-03-13"},
      {"No sábado montámos a barraca", "sábado = 2026-03-07"},
      {"Torneio na segunda quinta-feira de abril, às 19h", "segunda quinta-feira de abril, às 19h = 2026-04-09T19:00"},
      {"Na segunda quinta-feira de abril, dia 9, às 19h", "segunda quinta-feira de abril, dia 9, às 19h = 2026-04-09T19:00"},
      {"Inscrições de 21/09 a 10/10", "de 21/09 a 10/10 = 2025-09-21..2025-10-10"},
      {"No sábado montamos a barraca", "sábado = 2026-03-14"},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"On Sunday, 90 of you ran with us", "Sunday = 2026-03-08"},
      {"To everyone who came on Sunday", "Sunday = 2026-03-08"},
      {"The box sold out in 20 minutes", ""},
      {"The tea was a 10/10", ""},
  };
  check_times(english, "en", "GB");
}

TEST_CASE("days of a story, names and verbs are no days") {
  const Sentence spanish[] = {
      {"Día 1: agujetas. Día 12: menos.", ""},
      {"Agenda de abril. Día 1: misa. Día 2: feria.", "abril = 2026-04-01..2026-04-30; Día 1 = 2026-04-01; Día 2 = 2026-04-02"},
      {"Día 14: feria. Día 15: misa.", "Día 14 = 2026-03-14; Día 15 = 2026-03-15"},
      {"Un martes cualquiera", ""},
      {"Viernes negro", ""},
      {"Pide una Cinco de Mayo bien fría", ""},
      {"Te esperamos el cinco de mayo", "cinco de mayo = 2026-05-05"},
      {"Hoy toca un tal Marzo", "Hoy = 2026-03-10"},
      {"Los sábados 14 de marzo y 4 de abril", "sábados 14 de marzo = 2026-03-14; 4 de abril = 2026-04-04"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Dia 1: dói. Dia 3: dói menos.", ""},
      {"Um sábado qualquer", ""},
      {"Que tal Domingo?", "Domingo = 2026-03-15"},
      {"Na Sete de Setembro, 40", ""},
      {"O senhor Domingos voltou", ""},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"Day one: flour. Day two: bread.", ""},
      {"We watched 28 Days Later", ""},
      {"28 days later we opened", ""},
      {"28 days later", "28 days later = 2026-04-07"},
      {"Ready to march with you", ""},
      {"From january to march", "From january to march = 2026-01-01..2026-03-31"},
      {"Blue Monday? Soup.", ""},
      {"Any given Sunday", ""},
      {"The 20's are plenty", ""},
      {"No stall on the 14th (a pity)", "14th = 2026-03-14"},
      {"The flat on the 4th floor", ""},
  };
  check_times(english, "en", "GB");
}

}  // namespace
}  // namespace sml::claims
