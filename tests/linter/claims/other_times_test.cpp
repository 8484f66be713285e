// What looks like a day or a time and is none, and what is one though it does not look so.

#include "tests/linter/claims/check_times.h"

namespace sml::claims {
namespace {

TEST_CASE("a day told by its distance and by its name is one") {
  const Sentence spanish[] = {
      {"Hoy, martes, abrimos", "Hoy, martes = 2026-03-10"},
      {"Hoy martes y mañana miércoles", "Hoy martes = 2026-03-10; mañana miércoles = 2026-03-11"},
      {"Ayer, lunes, cerramos", "Ayer, lunes = 2026-03-09"},
      {"Mañana, 11 de marzo, abrimos", "Mañana, 11 de marzo = 2026-03-11"},
      {"Mañana miércoles 11 de 9 a 14 h", "Mañana miércoles 11 de 9 a 14 h = 2026-03-11T09:00..2026-03-11T14:00"},
      {"Hoy, martes 10 de marzo, a las 20 h", "Hoy, martes 10 de marzo, a las 20 h = 2026-03-10T20:00"},
      {"Hasta mañana miércoles", "Hasta mañana miércoles = ..2026-03-11"},
      {"Hoy jueves abrimos", "Hoy jueves = ?"},
      {"Hoy, jueves y viernes", "Hoy = 2026-03-10; jueves y viernes = ?"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Hoje terça tem 2x1", "Hoje terça = 2026-03-10"},
      {"Amanhã, quarta, fechamos", "Amanhã, quarta = 2026-03-11"},
      {"Amanhã, dia 11, às 19h", "Amanhã = 2026-03-11; dia 11, às 19h = 2026-03-11T19:00"},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"Today, Tuesday March 10, 6 pm", "Today, Tuesday March 10, 6 pm = 2026-03-10T18:00"},
      {"Tomorrow Wednesday we close", "Tomorrow Wednesday = 2026-03-11"},
  };
  check_times(english, "en", "US");
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
      {"Llega en 1h15 a casa", ""},
      {"Película de 1:45 h", ""},
      {"Obra nueva (1h40 con descanso)", ""},
      {"Abierto de 2h30 a 5h", "de 2h30 a 5h = 02:30..05:00"},
      {"Yoga con Juan 19:30", "19:30 = 19:30"},
      {"Récord de asistencia a las 19:30", "19:30 = 19:30"},
      {"La final, a las 20:30:00", "20:30:00 = 20:30:00"},
      {"Según la Ley 7/2022", ""},
      {"Decreto n.º 4/2024", ""},
      {"La pieza 4-1907 volvió al taller", ""},
      {"Desde 7/2022", "Desde 7/2022 = 2022-07-01.."},
      {"Abono 15-15-15 en oferta", ""},
      {"Expediente 2026/05-31", ""},
      {"De 2026/05-2026/06", "De 2026/05-2026/06 = 2026-05-01..2026-06-30"},
      {"Llevá 3 y paga 2 hasta las 20 h", "hasta las 20 h = ..20:00"},
      {"Cupón válido al 15 de abril", "al 15 de abril = ..2026-04-15"},
      {"Hoy cerramos una hora más tarde", "Hoy = 2026-03-10"},
      {"Respondemos el próximo día hábil", ""},
      {"Entrega al día siguiente de tu compra", ""},
      {"Alrededor de las 12.30", "Alrededor de las 12.30 = 12:30"},
  };
  check_times(spanish, "es");
  const Sentence english[] = {
      {"We open an hour earlier on the first of May", "first of May = 2026-05-01"},
      {"Two years later, still baking", ""},
      {"30 minutes later this week", "later this week = 2026-03-09..2026-03-15"},
      {"On the next business day", ""},
      {"We march on, and picks for May are in", "May = 2026-05-01..2026-05-31"},
      {"Throughout May", "May = 2026-05-01..2026-05-31"},
      {"You may want a map", ""},
      {"Lunch around 12.30", "around 12.30 = 12:30"},
      {"It was about 12.40 each", ""},
      {"Easy pace 9:45, tempo 8:10", ""},
      {"Sub-3:30 group", ""},
      {"She ran it in 2:58:10", ""},
      {"All runs at 10:30/mile", ""},
      {"Service at 10:30, reading: John 10:11", "10:30 = 10:30"},
      {"The reading (Luke 15:11)", ""},
      {"Today in 1 Peter 4:10", "Today = 2026-03-10"},
      {"Runtime: 1:45", ""},
      {"Come in. 9:30 sharp", "9:30 sharp = 09:30"},
      {"Cider for sale at 18 Maple", ""},
      {"Case HX/2026/06-8", ""},
      {"Quiet hour at 20:00 hours", "20:00 hours = 20:00"},
  };
  check_times(english, "en");
  const Sentence portuguese[] = {
      {"No próximo dia útil", ""},
      {"Venha à nossa quinta no Douro", ""},
      {"Nossa quinta do chopp", "quinta = 2026-03-12"},
      {"Esta quinta", "Esta quinta = 2026-03-12"},
      {"Pace 5:20 no treino", ""},
      {"Filme de 1h50", ""},
      {"Sessão das 2h30", "2h30 = 02:30"},
      {"Do Porto a Braga em 1h10", ""},
      {"Corremos em menos de 1h50", ""},
      {"Recorde: 1:01:40", ""},
      {"Aula às 19h30", "19h30 = 19:30"},
      {"Brinde na segunda parcela", ""},
      {"Aula na segunda", "segunda = 2026-03-16"},
      {"Processo 2026/04-9", ""},
  };
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("months and weekdays may be people's names") {
  const Sentence spanish[] = {
      {"En enero, del 4 al 29", "enero = 2026-01-01..2026-01-31; del 4 al 29 = 2026-01-04..2026-01-29"},
      {"Fiesta del mar, 12 de marzo", "12 de marzo = 2026-03-12"},
      {"En el mes de mar", "mes de mar = 2026-03-01..2026-03-31"},
      {"De viernes en ocho, a las cuatro", "viernes en ocho, a las cuatro = 2026-03-20T16:00"},
      {"De hoy en ocho", "hoy en ocho = 2026-03-17"},
      {"El viernes en ocho tiendas", "viernes = 2026-03-13"},
      {"Desde el jueves 12 y hasta el 23 de abril", "Desde el jueves 12 y hasta el 23 de abril = 2026-03-12..2026-04-23"},
      {"Barrio Dom Bosco", ""},
      {"Dom Cerrado", "Dom Cerrado = Su off"},
      {"Mes del Mar", ""},
      {"Te atiende la Dra. Abril Gómez", ""},
      {"Con don Julio y la señora Mayo", ""},
      {"Gol de Abril Sosa al final", ""},
      {"Presenta: Julio Paz, autor", ""},
      {"Nos vemos en la sala Domingo Faustino", ""},
      {"Charla de la Prof.ª Abril Nieto", ""},
      {"Hola, soy Julio y vendo pan", ""},
      {"Nos vemos en Plaza de Mayo", ""},
      {"Julio atiende al público", ""},
      {"Abril cumple años", ""},
      {"Domingo cocina abierta", "Domingo = 2026-03-15"},
      {"Julio trae ofertas", "Julio = 2026-07-01..2026-07-31"},
      {"El torneo fue postergado al 20 de marzo", "20 de marzo = 2026-03-20"},
      {"El sábado atendimos a cien perros", "sábado = 2026-03-07"},
      {"Descuentos de abril", "abril = 2026-04-01..2026-04-30"},
      {"Sorteo del mes de Abril Gran premio", "mes de Abril = 2026-04-01..2026-04-30"},
      {"El 15 de Abril Gran feria", "15 de Abril = 2026-04-15"},
      {"Cuentos de Julio Abril, en papel", ""},
      {"Proyectamos «Marzo», 98 min", ""},
      {"En Mayo volvemos", "Mayo = 2026-05-01..2026-05-31"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Parabéns à Dra. Abril Moura", ""},
      {"Dica nº 7: beba água", ""},
      {"Gol de Maio Ferreira", ""},
      {"Promoções de maio", "maio = 2026-05-01..2026-05-31"},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"Meet Dr. June Park", ""},
      {"Aunt May bakes", ""},
      {"Meet April, behind the bar", ""},
      {"Meet May 5", "May 5 = 2026-05-05"},
      {"All June Specials", "All June = 2026-06-01..2026-06-30"},
  };
  check_times(english, "en");
}

TEST_CASE("a stretch of days behind a time is of days") {
  const Sentence english[] = {
      {"The bus leaves at 09:20 Tue–Fri", "09:20 = 09:20; Tue–Fri = ?"},
      {"Open from 6pm Friday to Sunday", "from 6pm Friday = 2026-03-13T18:00..; Sunday = 2026-03-15"},
      {"Clay camp daily 10am–1pm, 3–14 August", "daily 10am–1pm = Mo-Su 10:00-13:00; 3–14 August = 2026-08-03..2026-08-14"},
      {"9am Thursday", "9am Thursday = 2026-03-12T09:00"},
  };
  check_times(english, "en");
  const Sentence spanish[] = {
      {"Misa 19 hs lunes a viernes", "19 hs = 19:00; lunes a viernes = ?"},
      {"Del 15 al 19, de 9 a 21 h", "Del 15 al 19 = 2026-03-15..2026-03-19; de 9 a 21 h = 09:00..21:00"},
      {"De 9 a 13, de 16 a 20 h", "De 9 a 13 = 09:00..13:00; de 16 a 20 h = 16:00..20:00"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {{"Sai às 8h10 ter-sex", "8h10 = 08:10; ter-sex = ?"}};
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("what one of a list says holds for all") {
  const Sentence spanish[] = {
      {"Funciones a las 11, 17 y 21 horas, con sala", "11 = 11:00; 17 = 17:00; 21 horas = 21:00"},
      {"Salidas a las 7:15, 11:30 y 18:00", "7:15 = 07:15; 11:30 = 11:30; 18:00 = 18:00"},
      {"Buses: 6.30, 12.15, 17.45 y 22.00", "6.30 = 06:30; 12.15 = 12:15; 17.45 = 17:45; 22.00 = 22:00"},
      {"Precios: 6.50, 12.00 y 17.50", ""},
      {"Pases a las 8:20, 10:15 y 12 los domingos", "8:20 = 08:20; 10:15 = 10:15; 12 = 12:00; domingos = ?"},
      {"Horarios: 9 y 10:30", "9 = 09:00; 10:30 = 10:30"},
      {"Precios: 9 y 10,30 €", ""},
      {"Funciones a las 9 y 11 clases", "9 = 09:00"},
      {"Turnos del viernes: 9:10, 11 y 12:40", "viernes: 9:10 = 2026-03-13T09:10; 11 = 11:00; 12:40 = 12:40"},
      {"A las 8, 14 personas y 20 sillas", "8 = 08:00"},
      {"Cerramos los días 24 y 25.", "24 = 2026-03-24; 25 = 2026-03-25"},
      {"Los días 1, 8 y 15 no abrimos", "1 = 2026-04-01; 8 = 2026-04-08; 15 = 2026-03-15"},
      {"Los días 24 y 25 de abril", "24 = 2026-04-24; 25 de abril = 2026-04-25"},
      {"Cada 5 y 6 días", ""},
      {"El 24 y el 25 cerramos", "24 = 2026-03-24; 25 = 2026-03-25"},
      {"El 9 y el 10 marcaron", ""},
      {"El 20 y el 21 de la lista", ""},
      {"Días 24 y 25 cerrado", "24 = 2026-03-24; 25 = 2026-03-25"},
      {"El 24 y 25 abrimos normal", "24 = 2026-03-24; 25 = 2026-03-25"},
      {"Te deja en la puerta el 6 y 12, parada Uría", ""},
      {"Cerramos el 24, 25 y 31.", "24 = 2026-03-24; 25 = 2026-03-25; 31 = 2026-03-31"},
      {"El 24 y 25 te esperamos", "24 = 2026-03-24; 25 = 2026-03-25"},
      {"El 2 y 3 piso", ""},
      {"El 1 y 2 de la lista", ""},
      {"Domingos y festivos, 10 % más", "Domingos y festivos = ?"},
      {"dom y fest cerrado", "dom y fest cerrado = Su,PH off"},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Não há serviço nos dias 25 e 1.", "25 = 2026-03-25; 1 = 2026-04-01"},
      {"Quinta a sábado às 20h, domingo às 17h", "Quinta a sábado = ?; 20h = 20:00; domingo às 17h = 2026-03-15T17:00"},
      {"Lote 1 até 15/04", "até 15/04 = ..2026-04-15"},
      {"Banho de quarta a sexta com 15%", "de quarta a sexta = ?"},
  };
  check_times(portuguese, "pt", "BR");
  const Sentence english[] = {
      {"Dives at 9.15, 11.45 and 2.15 on Sundays", "9.15 = 09:15; 11.45 = 11:45; 2.15 = 14:15; Sundays = ?"},
      {"Saturday: 9, 10:30 and 12", "Saturday: 9 = 2026-03-14T09:00; 10:30 = 10:30; 12 = 12:00"},
      {"Tables: 4:00, 5:30, 7:15", "4:00 = 16:00; 5:30 = 17:30; 7:15 = 19:15"},
      {"Walks at 11 and 2 daily", "11 = 11:00; 2 = 14:00; daily = ?"},
      {"At 11 and 2 for 1", "11 = 11:00"},
      {"Lessons Tu/Th", "Tu/Th = ?"},
      {"Mornings M/W/F, $500", "Mornings = morning; M/W/F = ?"},
      {"Sizes S/M/L", ""},
      {"M/F welcome", ""},
  };
  check_times(english, "en");
}

TEST_CASE("hours without their sign") {
  const Sentence english[] = {
      {"Cake sale in the hall, 1 till 4", "1 till 4 = 13:00..16:00"},
      {"Ages 6 till 10", ""},
      {"Buyers from 7.30. Doors 7.00, film 7.45", "from 7.30 = 07:30..; 7.00 = 19:00; 7.45 = 19:45"},
      {"Pints from 4.20", ""},
      {"UV index 9 by 1 pm", "by 1 pm = ..13:00"},
      {"Sale through the 15th", "through the 15th = ..2026-03-15"},
      {"Waited 90 minutes last Tuesday", "last Tuesday = 2026-03-03"},
      {"The 2-for-1 is back", ""},
      {"Midnight Mass", ""},
      {"It ended on Saturday", "Saturday = 2026-03-07"},
      {"Plant sale, 1 till 4 – bring a bag", "1 till 4 = 13:00..16:00"},
      {"No market on the 20th due to snow", "20th = 2026-03-20"},
      {"May is bike month", "May = 2026-05-01..2026-05-31"},
      {"Half price in May and June", "May = 2026-05-01..2026-05-31; June = 2026-06-01..2026-06-30"},
      {"You may enter", ""},
  };
  check_times(english, "en");
  const Sentence spanish[] = {
      {"Sábado 14 de marzo | 20 h | Gratis", "Sábado 14 de marzo = 2026-03-14; 20 h = 20:00"},
      {"Funciones: 16.30, 19.00 y 21.30 h", "16.30 = 16:30; 19.00 = 19:00; 21.30 h = 21:30"},
      {"Hasta las 8.30 del domingo", "Hasta las 8.30 del domingo = ..2026-03-15T08:30"},
      {"Hoy solo en caja", "Hoy = 2026-03-10"},
      {"Abiertos solo de mañana.", "solo de mañana = morning"},
      {"Función de medianoche", ""},
      {"Carrera: 30 de agosto, 6h", "30 de agosto, 6h = 2026-08-30T06:00"},
      {"Sábado 19 de setiembre, 16 horas, gratis", "Sábado 19 de setiembre, 16 horas = 2026-09-19T16:00"},
      {"Cena en el parque del 21 al 23 de mayo", "del 21 al 23 de mayo = 2026-05-21..2026-05-23"},
      {"Envío gratis en el barrio del 21 de mayo al 3 de junio", "del 21 de mayo al 3 de junio = 2026-05-21..2026-06-03"},
      {"Corremos en el parque del 21 de mayo", ""},
      {"Curso el 3 de mayo, 16 horas de clase", "3 de mayo = 2026-05-03"},
      {"Se agotaron en 40 minutos", ""},
      {"Salida a las 2 h 30 min de viaje", ""},
      {"Feria este lunes. De 7 a 1.", "este lunes = 2026-03-16; De 7 a 1 = 07:00..13:00"},
      {"Niños de 3 a 7.", ""},
      {"Respondemos mensajes de 10 a 18.", "10 a 18 = 10:00..18:00"},
      {"Sorteo el día 19 por la radio", "día 19 = 2026-03-19"},
      {"Lee «Mayo en la ciudad»", ""},
  };
  check_times(spanish, "es");
  const Sentence portuguese[] = {
      {"Atendimento até as 21h às terças", "até as 21h às terças = Tu ?"},
      {"Sorteio dia 19 pela rádio", "dia 19 = 2026-03-19"},
      {"Acabou em 2 horas", ""},
  };
  check_times(portuguese, "pt", "BR");
}

TEST_CASE("a sentence's end and a heading make no name of a day") {
  const Sentence spanish[] = {
      {"Masterclass con la chef. Julio 3, a las 18 h", "Julio 3, a las 18 h = 2026-07-03T18:00"},
      {"Día del Padre. Domingo 21 de junio", "Domingo 21 de junio = 2026-06-21"},
      {"Menú: Domingo Paella", "Domingo = 2026-03-15"},
  };
  check_times(spanish, "es");
  const Sentence english[] = {
      {"Dinner by our chef. May 24 at 7pm", "May 24 at 7pm = 2026-05-24T19:00"},
      {"Bus 2.50, train 4.20", ""},
      {"Live acts: 19:30", "19:30 = 19:30"},
  };
  check_times(english, "en", "US");
}

}  // namespace
}  // namespace sml::claims
