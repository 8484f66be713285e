// Hours that are told in bare figures, and whose day they are.
#include <string_view>

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
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Abrimos até às 9.", "até às 9 = ..21:00"},
      {"Foram 5h20 de aula", ""},
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
      {"El lunes granizó en la huerta", "lunes = 2026-03-09"},
      {"Resultado del sorteo del sábado", "sábado = 2026-03-07"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Domingo vai ter:\n10h roda de choro", "Domingo = 2026-03-15; 10h = 10:00"},
      {"Seg, ter e qua", "Seg, ter e qua = ?"},
      {"Ao lado do 40", ""},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"12/24 we work until noon\n1/2 as usual", "12/24 = 2025-12-24; until noon = ..12:00; 1/2 = 2026-01-02"},
      {"1/2 as usual", ""},
      {"The results from the quiz on Saturday", "Saturday = 2026-03-07"},
  };
  check_times(english, "en", "US");
}

}  // namespace
}  // namespace sml::claims
