// Hours that are told in bare figures, and whose day they are.

#include "tests/linter/claims/check_times.h"

namespace sml::claims {
namespace {

TEST_CASE("bare figures are hours where the words around them say so") {
  const Sentence english[] = {
      {"Soup all day until 3, then cake", "until 3 = ..15:00"},
      {"Yard open till 8!", "till 8 = ..20:00"},
      {"The barn is open from 10 in winter", "from 10 = 10:00.."},
      {"Open from 9 countries", ""},
      {"Weekdays before 5 it's two dollars less", "Weekdays = ?; before 5 = ..17:00"},
      {"Mondays before 10 people come", "Mondays = ?"},
      {"Drop off this Friday, half nine till eleven.", "this Friday, half nine till eleven = 2026-03-13T09:30..2026-03-13T11:00"},
      {"Gates 6pm, first race 7.15. Pies 7.45", "6pm = 18:00; 7.15 = 19:15"},
      {"Gates 6pm, pies 7.50", "6pm = 18:00"},
      {"Shows 3pm + 8.30pm", "3pm = 15:00; 8.30pm = 20:30"},
      {"Printing at 15¢ a page", ""},
      {"Cakes are half price after 4.", "after 4 = 16:00.."},
      {"Anyone left after 2 gets soup", "after 2 = 14:00.."},
      {"Nobody left after 2 goals", ""},
      {"All pints 2 for 1 until 7.", "until 7 = ..19:00"},
      {"Kids swim free until 12.", ""},
      {"Count down until 3.", ""},
      {"Tonight → Mill Lane, 5–9", "Tonight = 2026-03-10 night; 5–9 = 17:00..21:00"},
      {"Sunday: Rovers won, 3-1", "Sunday = 2026-03-15"},
      {"You gave up your evenings for us", ""},
  };
  check_times(english, "en", "GB");
  const Sentence spanish[] = {
      {"Feria. De 11 a 4 en la plaza.", "De 11 a 4 = 11:00..16:00"},
      {"De 21 a 3, con DJ.", "De 21 a 3 = 21:00..03:00"},
      {"De 10 a 5 pesos.", ""},
      {"Matutino: 8 a 1. Vespertino: 2 a 6.", "8 a 1 = 08:00..13:00; 2 a 6 = 14:00..18:00"},
      {"Turno nocturno de 8 a 10 o diurno de 9 a 11 h", "8 a 10 = 20:00..22:00; de 9 a 11 h = 09:00..11:00"},
      {"Abrimos hasta las 10.", "hasta las 10 = ..22:00"},
      {"Estreno 5h15 de sesión", ""},
      {"El 24 atendemos de 9 a 14.", "24 = 2026-03-24; 9 a 14 = 09:00..14:00"},
      {"Con la persiana arriba de 9 a 21.", "9 a 21 = 09:00..21:00"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Abrimos até às 9.", "até às 9 = ..21:00"},
      {"Foram 5h20 de aula", ""},
      {"Ioga: ter e qui, 6h-7h", "ter e qui, 6h-7h = Tu,Th 06:00-07:00"},
      {"Corrida: segunda e quarta, 5h–6h na orla", "segunda e quarta, 5h–6h = Mo,We 05:00-06:00"},
  };
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("an evening that is told before lends its half to bare hours") {
  const Sentence english[] = {
      {"Darts TONIGHT, sign-up from 7, first throw at 8.", "TONIGHT = 2026-03-10 night; from 7 = 19:00..; 8 = 20:00"},
      {"Supper 7pm, breakfast at 8.", "7pm = 19:00; 8 = 08:00"},
      {"Fiddles from 6, stew too.", "from 6 = 18:00.."},
      {"Doors 7, fiddles 8. Pies 9.", "7 = 19:00; 8 = 20:00"},
      {"Doors 7, windows 12 of oak", "7 = 19:00"},
      {"Doors 7, film 7.30.", "7 = 19:00; 7.30 = 19:30"},
      {"Climbing for kids from 4.", ""},
      {"Ages from 5, please.", ""},
      {"Hall shut. Doors from 9.", ""},
      {"The bar closes at 9.", "9 = 21:00"},
      {"Stay 4 nights, pay for 3. May 12–15.", "May 12–15 = 2026-05-12..2026-05-15"},
      {"Due on 2. May", "2. May = 2026-05-02"},
  };
  check_times(english, "en", "GB");
  const Sentence spanish[] = {
      {"Esta noche, asado a las 9.", "Esta noche = 2026-03-10 night; 9 = 21:00"},
      {"Esta noche cerramos, mañana café a las 9.", "Esta noche = 2026-03-10 night; mañana = 2026-03-11; 9 = 09:00"},
      {"La barra cierra a las 11.", "11 = 23:00"},
      {"La rifa del domingo juntó mil kilos", "domingo = 2026-03-08"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Hoje à noite, forró às 9.", "Hoje à noite = 2026-03-10 night; 9 = 21:00"},
      {"O bar fecha às 10.", "10 = 22:00"},
      {"A partir desta quinta", "A partir desta quinta = 2026-03-12.."},
  };
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("hours and days belong to what stands before them") {
  const Sentence english[] = {
      {"7 til 5, Mon to Sat. Sundays 10 til 2.", "7 til 5, Mon to Sat = Mo-Sa 07:00-17:00; Sundays 10 til 2 = Su 10:00-14:00"},
      {"Open Mon to Sat. Closed Sundays.", "Mon to Sat = ?; Closed Sundays = Su off"},
      {"18–21 March, 8.15pm, Saturday matinee 2.30.", "18–21 March = 2026-03-18..2026-03-21; 8.15pm = 20:15; Saturday = 2026-03-14; 2.30 = 14:30"},
  };
  check_times(english, "en", "GB");
  const Sentence spanish[] = {
      {"9 a 17 de corrido, lunes a jueves. Viernes 9 a 13.", "9 a 17 de corrido, lunes a jueves = Mo-Th 09:00-17:00; Viernes 9 a 13 = Fr 09:00-13:00"},
      {"Miércoles 18 atendemos hasta las 15:00, jueves 19 no.", "Miércoles 18 = 2026-03-18; hasta las 15:00 = ..15:00; jueves 19 = 2026-03-19"},
      {"No abrimos lunes, día 16.", "lunes, día 16 = 2026-03-16"},
      {"24/12 solo hasta las 14 h", "24/12 solo hasta las 14 h = ..2025-12-24T14:00"},
      {"Turnos 19 hs y 21:30 hs, sábado 14.", "19 hs = 19:00; 21:30 hs = 21:30; sábado 14 = 2026-03-14"},
      {"Títeres \"Mirlo\", 15 y 17 hs", "15 = 15:00; 17 hs = 17:00"},
      {"La semana antepasada llovió", "semana antepasada = 2026-02-23..2026-03-01"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Não abrimos segunda, dia 16.", "segunda, dia 16 = 2026-03-16"},
      {"Ioga 3.as e 5.as, das 7h às 8h", "3.as e 5.as, das 7h às 8h = Tu,Th 07:00-08:00"},
      {"2as e 4as edições", ""},
      {"Desconto a semana toda!", "semana toda = 2026-03-09..2026-03-15"},
      {"Esta semana toda quinta tem samba", "Esta semana = 2026-03-09..2026-03-15"},
      {"Choveu o mês retrasado", "mês retrasado = 2026-01-01..2026-01-31"},
      {"Resultado da rifa do sábado", "sábado = 2026-03-07"},
  };
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("figures that name something, and verbs that look like days, are none") {
  const Sentence spanish[] = {
      {"Pegamos el 8 encima del 12.", ""},
      {"Al lado del 24, frente al río", ""},
      {"0 lunes sin café", ""},
      {"Un taco del 8 y broca del 8.", ""},
      {"Martes de taco de 7 a 9 pm", "Martes = 2026-03-10; de 7 a 9 pm = 19:00..21:00"},
      {"Feria del taco del 7 al 9 de junio", "del 7 al 9 de junio = 2026-06-07..2026-06-09"},
      {"Esmalte tipo 2, diabetes tipo 1", ""},
      {"Nos vemos tipo 3", "3 = 15:00"},
      {"Comunicado 04-2026", ""},
      {"Doble $ 900 por noche", ""},
      {"Hay final mañana", "mañana = 2026-03-11"},
      {"Horario de mañana: de lunes a jueves, de 9 a 13 h", "mañana = morning; de lunes a jueves, de 9 a 13 h = Mo-Th 09:00-13:00"},
      {"Horario de mañana: de 9 a 13 h", "mañana: de 9 a 13 h = 2026-03-11T09:00..2026-03-11T13:00"},
      {"→ 0 lunes sin café", ""},
      {"El lunes granizó en la huerta", "lunes = 2026-03-09"},
      {"Resultado del sorteo del sábado", "sábado = 2026-03-07"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Domingo vai ter:\n10h roda de choro", "Domingo = 2026-03-15; 10h = 10:00"},
      {"Seg, ter e qua", "Seg, ter e qua = ?"},
      {"Ao lado do 40", ""},
      {"Todas as 14 lojas abertas", ""},
      {"Quarto a R$ 200 por noite", ""},
      {"Venham pintar o sete!", ""},
      {"Bucha 8", ""},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"12/24 we work until noon\n1/2 as usual", "12/24 = 2025-12-24; until noon = ..12:00; 1/2 = 2026-01-02"},
      {"1/2 as usual", ""},
      {"Studs are 1-1/2\" x 3-1/2\", with 2-1/2 nails", ""},
      {"A 1-3/4\" bolt", ""},
      {"Sat 14 half-term crafts", "Sat 14 = 2026-03-14"},
      {"Dinner on night one", ""},
      {"The results from the quiz on Saturday", "Saturday = 2026-03-07"},
  };
  check_times(english, "en", "US");
}

}  // namespace
}  // namespace sml::claims
