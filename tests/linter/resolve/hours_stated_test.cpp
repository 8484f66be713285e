#include "linter/resolve/hours_stated.h"

#include <string>

#include "linter/resolve/opening.h"
#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN}
locations:
- {id: centro, name: Sucursal Centro, aliases: [Centro]}
)";

// "12 09:00-18:00; 5 closes 02:00; 6 10:00-14:00 placed": days from Monday as figures, or the dates; published on Wednesday 11 March.
std::string found_in(const std::string& text, const std::string& language, std::string_view facts = kFacts) {
  const StatedPost post(std::string(facts), text, "2026-03-11T10:00", language);
  std::string out;
  for (const StatedHours& hours : hours_stated(post.text(), own_mentions(post.text()), *post.client().facts, post.planned().publish_civil)) {
    out += out.empty() ? "" : "; ";
    for (const time::Weekday day : hours.weekdays) out += std::to_string(static_cast<int>(day) + 1);
    if (hours.first) out += time::iso(*hours.first);
    if (hours.first && *hours.last != *hours.first) out += ".." + time::iso(*hours.last);
    for (const std::string& range : written(hours.ranges)) out += ' ' + range;
    if (hours.opens) out += " opens " + std::to_string(hours.opens->front());
    if (hours.closes) out += " closes " + std::to_string(hours.closes->front());
    if (hours.is_closed()) out += " closed";
    if (hours.only_placed) out += hours.in_company ? " in company" : " placed";
  }
  return out;
}

struct Row {
  std::string text;
  std::string found;
  std::string language = "es";
};

TEST_CASE("opening hours are those of the business, not of what else it does") {
  const Row table[] = {
      {"Los domingos, en Centro, de 13 a 18 h.", "7 13:00-18:00"},
      {"Los domingos en Centro estamos de 13 a 18 h.", "7 13:00-18:00"},
      {"El domingo en Centro estamos de 13 a 18 h.", "2026-03-15 13:00-18:00"},
      {"Los domingos, de una a seis en Centro.", "7 13:00-18:00"},
      {"¡Ya huele a puchero! Los domingos, de una a seis en Centro.", "7 13:00-18:00 in company"},
      {"Los domingos en Centro, de 13 a 18 h, cante en directo.", ""},
      {"Los domingos, taller en Centro de 13 a 18 h.", ""},
      {"Noche de jazz.\nDomingo, de 20 a 22 h, en Centro.", ""},
      {"Taller de cante. Los domingos, de 13 a 18 h, en Centro.", ""},
      {"¿Que en Centro cerramos a las 6? No: a las 7, de lunes a viernes.", ""},
      {"En Centro damos de comer todos los días de 12:30 a 17:00.", "1234567"},
      {"En Centro no damos de comer todos los días de 12:30 a 17:00.", ""},
      {"Sundays at Centro are 10am to 4pm.", "7 10:00-16:00", "en"},
      {"Saturdays we're closed.", "6 closed", "en"},
      {"Los martes en Centro, cerrado.", "2 closed"},
      {"Domingos de 7 a 14:30, como siempre.", "7 07:00-14:30"},
      {"Domingos de 7 a 14:30, para principiantes.", ""},
      {"On Tuesdays Centro is closed.", "2 closed", "en"},
      {"Às terças, no Centro, a gente não abre.", "2 closed", "pt"},
      {"Abrimos de 13 a 22 h. Los miércoles libramos una batalla contra el polvo.", ""},
      {"Los jueves descansamos comiendo pizza.", ""},
      {"El miércoles 18 descansamos.", "2026-03-18 closed"},
      {"El miércoles 18 descansamos de las redes.", ""},
      {"Centro: el miércoles 18, clausurada.", "2026-03-18 closed"},
      {"Los sábados cerramos más tarde.", ""},
      {"Los sábados cerramos. Más tarde contamos por qué.", "6 closed"},
      {"Saturdays we close early.", "", "en"},
      {"Aos sábados fechamos mais cedo.", "", "pt"},
      {"El viernes 13, Centro cerrado.", "2026-03-13 closed"},
      {"De martes a sábado en Centro, cerrado los lunes.", "1 closed"},
      {"Los martes, en Centro, menú cerrado.", ""},
      {"El viernes 13 en Centro, clase cerrada.", ""},
      {"Los domingos estamos en Centro de 13 a 18 h.", "7 13:00-18:00"},
      {"De martes a sábado, en Centro, de 13 a 17 h y de 20 a 24 h.", "23456 13:00-17:00 20:00-24:00 placed"},
      {"Closed all day Friday in Centro.", "2026-03-13 closed", "en"},
      {"The road is closed all day Friday in Centro.", "", "en"},
      {"Aos domingos, no Centro, das 7h às 12h.", "7 07:00-12:00", "pt"},
      {"Domingo no Centro é das sete ao meio-dia.", "2026-03-15 07:00-12:00", "pt"},
      {"Sexta a gente não abre.", "2026-03-13 closed", "pt"},
      {"Às segundas a gente não abre.", "1 closed", "pt"},
      {"We're open until 11 p.m. tonight, Wednesday.", "2026-03-11 closes 1380", "en"},
      {"Tomorrow we open at 3 pm, like any Thursday.", "2026-03-12 opens 900", "en"},
      {"Abrimos mañana a las 16:00, como todos los jueves.", "2026-03-12 opens 960"},
      {"Abrimos mañana hasta las 21:30, como cualquier jueves.", "2026-03-12 closes 1290"},
      {"A clínica funciona aos sábados das 8h às 17h.", "6 08:00-17:00", "pt"},
      {"A gente funciona de terça a sábado, das 10h às 19h.", "23456 10:00-19:00", "pt"},
      {"Los sábados la tienda atiende de 9:00 a 16:00.", "6 09:00-16:00"},
      {"Los sábados la doctora Elisa atiende de 9:00 a 16:00.", ""},
      {"Sábado a padaria do lado funciona das 8h às 17h.", "", "pt"},
      {"¿Te imaginas un teatro abierto 24/7? Nosotros tampoco.", ""},
      {"Una pizzería abierta 24/7 sería una ruina.", ""},
      {"Somos una pizzería abierta 24/7.", "1234567 00:00-24:00"},
      {"Ao sábado, fechamos à uma da tarde.", "6 closes 780", "pt"},
      {"Los sábados cerramos a medianoche.", "6 closes 1440"},
      {"Ao sábado fechamos às 14h.", "6 closes 840", "pt"},
      {"Aos sábados, fechamos.", "6 closed", "pt"},
      {"La pizzería de mi primo en Bogotá abre los domingos de 6 a 16 h.", ""},
      {"Nuestra otra pizzería abre los domingos de 6 a 16 h.", "7 06:00-16:00"},
      {"Cerrado los sábados al público.", "6 closed"},
      {"Closed on Saturdays from this month.", "6 closed", "en"},
      {"Fechados aos domingos desde outubro.", "7 closed", "pt"},
      {"Picture this: we're open every Sunday until 6pm.", "7 closes 1080", "en"},
      {"Mi cuñado no abre los sábados.", ""},
      {"La notaría no abre los sábados.", ""},
      {"Nuestra pizzería abre los domingos de 6 a 16 h.", "7 06:00-16:00"},
      {"Abrimos de lunes a viernes de 9 a 18 h.", "12345 09:00-18:00"},
      {"Abrimos todos los días menos el lunes.", "234567"},
      {"Open every day but Monday.", "234567", "en"},
      {"Abrimos todos os dias, exceto às segundas.", "234567", "pt"},
      {"O bar da bancada não é nosso. Abre das 16h às 20h aos sábados.", "", "pt"},
      {"Is the hut open on Mondays? It is now. Tuesday to Sunday, 9.30am till 4pm.", "234567 09:30-16:00", "en"},
      {"El viernes 13 no cerramos a mediodía.", ""},
      {"The draw closed on Sunday with 812 entries.", "", "en"},
      {"Our grower in Thomastown opens the glasshouses on Saturdays, 10 to 3.", "", "en"},
      {"Atención en el taller: de lunes a viernes, 9 a 14 h.", "12345 09:00-14:00"},
      {"Atención al público de lunes a viernes de 9 a 14 h.", "12345 09:00-14:00"},
      {"Atención al público en el mercado: lunes de 9 a 12 h.", ""},
      {"Atendimento na agência: segunda a sexta, das 9h às 15h.", "12345 09:00-15:00", "pt"},
      {"Nosotros, de martes a sábado de 9 a 20 h.", "23456 09:00-20:00"},
      {"Mañana levantamos la persiana a las 9 h.", "2026-03-12 opens 540"},
      {"Mañana bajamos la persiana a las 20 h.", "2026-03-12 closes 1200"},
      {"On Sunday we're on from 8 till 3.", "2026-03-15 08:00-15:00", "en"},
      {"On Sunday we're on the market from 8 till 3.", "", "en"},
      {"The road outside is shut on Thursday; we're open.", "", "en"},
      {"Mañana jueves, Sucursal Centro de 11 a 20 h", "2026-03-12 11:00-20:00"},
      {"Domingo na Sucursal Centro é das sete ao meio-dia.", "2026-03-15 07:00-12:00", "pt"},
      {"Mañana jueves, concierto en Sucursal Centro de 11 a 20 h", ""},
      {"Nosotros ensayamos de martes a sábado de 9 a 20 h.", ""},
      {"El Mercado Central abre los sábados de 6 a 15 h.", ""},
      {"La Biblioteca María Moliner amplía horario: de lunes a domingo, de 8:30 a 23 h.", ""},
      {"La panadería Casa Olvido cumple 40 años. Abre de lunes a sábado de 7 a 14 h.", ""},
      {"Estamos frente a la farmacia Ibáñez. Abre de lunes a sábado de 7 a 14 h.", "123456 07:00-14:00"},
      {"El puente de diciembre cierra el lunes de 7 a 14 h.", "2026-03-16 07:00-14:00"},
      {"Taller cerrado\n24 de marzo: 9 a 12 h", ""},
      {"Napoli cumple 40 años. Abre de lunes a sábado de 7 a 14 h.", "123456 07:00-14:00"},
      {"US 64 through the gorge closes Thursday 9am to 2pm.", "", "en"},
      {"La Feria cierra la avenida Santander el jueves de 13 a 18 h.", ""},
      {"Horario de fiestas\n25 de marzo: cerrado\njueves 26 de marzo: de 18 a 21 h", "2026-03-25 closed; 2026-03-26 18:00-21:00"},
      {"La carretera de Arcos cierra el jueves de 9 a 14 h.", ""},
      {"O Mercado da Boa Vista abre sábado das 6h às 18h.", "", "pt"},
      {"The plants are from Fernleigh Nursery, who are open 9 to 5.30 every day.", "", "en"},
      {"The village gardens are open on Saturdays, 2pm to 5pm. It's their do, not ours.", "", "en"},
      {"En marzo abrimos el martes 17 de 8 a 14 h.", "2026-03-17 08:00-14:00"},
      {"Esta semana abrimos el viernes de 8 a 14 h.", "2026-03-13 08:00-14:00"},
      {"Este mes abrimos el viernes y el sábado de 8 a 14 h.", "56 08:00-14:00"},
      {"Estamos 24/7 en WhatsApp.", ""},
      {"Abierto 24/7.", "1234567 00:00-24:00"},
      {"Abierto 24/7 en redes.", ""},
      {"El catálogo en línea está abierto las 24 horas.", ""},
      {"Online booking is open 24 hours a day.", "", "en"},
      {"Our online shop is open 24 hours a day.", "", "en"},
      {"Our online shop is open and we are open 24 hours a day.", "1234567 00:00-24:00", "en"},
      {"Our inbox is open 24 hours a day.", "", "en"},
      {"A loja online está aberta 24 horas.", "", "pt"},
      {"El jueves 12 Centro atiende de 8 a. m. a 6 p. m.", "2026-03-12 08:00-18:00"},
      {"Jueves 12: Centro de 8 a. m. a 6 p. m.", "2026-03-12 08:00-18:00"},
      {"En Centro, de diez a ocho sin parar, salvo sábados y domingos.", ""},
      {"El jueves 12 en Centro de 17 a 19 h hay taller de pizza", ""},
      {"Este sábado, Centro de 17 a 19 h: taller de pasta.", ""},
      {"Viernes 13: Centro, de 20 a 22 h, noche de trivia.", ""},
      {"Live jazz tonight. Friday 13 March: Centro 8pm to 10pm.", "", "en"},
      {"Sábado, Centro das 10h às 12h: oficina de pizza", "", "pt"},
      {"O sorteio encerra na sexta às 20h.", "", "pt"},
      {"Encerramos a live na quinta às 21h.", "", "pt"},
      {"Lista encerrada na sexta: obrigado!", "", "pt"},
      {"Horario Semana Santa: abierto de lunes a viernes de 9 a 12 h.", "12345 09:00-12:00"},
      {"Navidad y Año Nuevo abierto de lunes a viernes de 9 a 12 h.", "12345 09:00-12:00"},
      {"Holiday Hours: now open Monday to Friday 9am to 12pm", "12345 09:00-12:00", "en"},
      {"Closed Monday, open Tuesday to Sunday 10am to 6pm", "1 closed; 234567 10:00-18:00", "en"},
      {"Our Pizza Bar is open Monday to Friday 9am to 12pm", "12345 09:00-12:00", "en"},
      {"Horário Especial: aberto de segunda a sexta das 9h às 12h", "12345 09:00-12:00", "pt"},
      {"El jueves 12, clase en Centro de 8 a. m. a 6 p. m.", ""},
      {"Pásate este jueves por Centro a las 16:30 a por un café.", ""},
      {"Croft Castle is open Thursday to Sunday, 10am to 4pm.", "", "en"},
      {"O SESC abre a piscina de terça a domingo, das 9h às 17h.", "", "pt"},
      {"El CPA municipal (Casa de Protección Animal) abre de lunes a domingo de 11 a 13:30.", ""},
      {"O Museu de Artes e Ofícios abre de terça a sábado, das 9h às 17h.", "", "pt"},
      {"El albergue de Loarre cierra de lunes a jueves en invierno.", ""},
      {"The chippy opens at 11.30 and shuts at 2, Tuesday to Saturday.", "", "en"},
      {"There's no water at Centro today, so no coffee there either, and the kiosk is pouring as normal, 9 till 3.", "", "en"},
      {"The bakery next to Centro is open daily 6 a.m. to 9 p.m.", "", "en"},
      {"O café do Sr. Zé, ao lado da loja de Centro, está aberto de segunda a domingo das 7h às 24h", "", "pt"},
      {"La farmacia de la esquina, frente a Centro, abre de lunes a domingo de 9 a 20 h.", ""},
      {"El 24 y el 31 de marzo cerramos a las 5 de la tarde.", "2026-03-24 closes 1020; 2026-03-31 closes 1020"},
      {"24 y 31 de marzo abrimos hasta las 3 pm.", "2026-03-24 closes 900; 2026-03-31 closes 900"},
      {"Horario de Pascua: 24 abr 8 a 17 h, 30 abr 8 a 18 h", "2026-04-24 08:00-17:00; 2026-04-30 08:00-18:00"},
      {"El 24 y el 31 de marzo no atendemos; el resto de los días, de 9 a 17 h.", ""},
      {"El 24 y el 31 de marzo no abrimos.", "2026-03-24 closed; 2026-03-31 closed"},
      {"El 24 abrimos y el 31 de marzo hay fiesta hasta las 3 pm.", ""},
      {"Abrimos el martes 24 de marzo de 8 a 14 h; el miércoles 25, cerrado.", "2026-03-24 08:00-14:00; 2026-03-25 closed"},
      {"Horario: lunes 23 de 9 am a 1 pm; viernes 27 y sábado 28 cerrado; lunes 30 de marzo de 8 am a 6 pm",
       "2026-03-23 09:00-13:00; 2026-03-27 closed; 2026-03-28 closed; 2026-03-30 08:00-18:00"},
      {"Dia 24 de março abrimos das 8h às 14h; dia 25 fechado", "2026-03-24 08:00-14:00; 2026-03-25 closed", "pt"},
      {"Sucursal Centro\nMartes 24 de marzo: 9 am a 1 pm\nMiércoles 25: cerrado", "2026-03-24 09:00-13:00; 2026-03-25 closed"},
      {"Sucursal Centro: lunes 23 y martes 24 de 9 a 18 h; lunes 30 de marzo de 8 a 18 h",
       "2026-03-23 09:00-18:00; 2026-03-24 09:00-18:00; 2026-03-30 08:00-18:00"},
      {"OPENING HOURS, Centro\nMon 23 & Tue 24 March: 10am–6pm\nGood Friday, Fri 3 April: 9am–2pm",
       "2026-03-23 10:00-18:00; 2026-03-24 10:00-18:00; 2026-04-03 09:00-14:00", "en"},
      {"El martes 24 de marzo cerramos desde las 12", "2026-03-24 closes 720"},
      {"We close on Tuesday 24 March from 12pm", "2026-03-24 closes 720", "en"},
      {"Fechamos na terça, 24 de março, a partir do meio-dia", "2026-03-24 closes 720", "pt"},
      {"Cerramos por vacaciones: martes 24 desde el mediodía, miércoles 25 y jueves 26 de marzo", ""},
      {"No abrimos 24/7.", ""},
      {"The shop isn't open 24/7.", "", "en"},
      {"A loja não abre 24/7.", "", "pt"},
      {"No cerramos: estamos abiertos 24/7.", "1234567 00:00-24:00"},
      {"Lunes a viernes: 9:00-18:00", "12345 09:00-18:00"},
      {"Sucursal Centro\nMartes a jueves: 13:00 - 22:00", "234 13:00-22:00"},
      {"Abrimos de lunes a sábados hasta las 02:00.", "123456 closes 120"},
      {"Sucursal Centro: lunes cerrado.", "1 closed"},
      {"Sucursal Centro: lunes a sábados de 10 a 21.", "123456 10:00-21:00"},
      {"En la sucursal de Centro: lunes a sábados de 10 a 21.", "123456 10:00-21:00"},
      {"Nuestra tienda en Centro, lunes a sábados de 10 a 21", "123456 10:00-21:00"},
      {"Promo Centro: lunes a sábados de 10 a 21.", ""},
      {"Ya huele a otoño.\nSucursal Centro: lunes a sábados de 10 a 21.", "123456 10:00-21:00 placed"},
      {"Que conste. La Sucursal Centro atiende de lunes a sábado, de 10 a 21 h, y la gata también.", "123456 10:00-21:00 placed"},
      {"Sucursal Centro aos domingos: das 14h às 19h, com pantufas.", "7 14:00-19:00 placed", "pt"},
      {"Clases de salsa con Ana.\n¡Por fin!\nSucursal Centro: lunes a sábados de 10 a 21.", ""},
      {"La doctora atiende de lunes a sábado, de 10 a 21 h, y la gata también.", ""},
      {"Lunes a sábados de 10 a 22 en las dos sucursales.", "123456 10:00-22:00"},
      {"De lunes a sábados de 10 a 22 h en todas nuestras tiendas", "123456 10:00-22:00"},
      {"Monday to Saturday, 10am to 8pm, at both our shops", "123456 10:00-20:00", "en"},
      {"Segunda a sábado, das 10h às 20h, em todas as nossas lojas", "123456 10:00-20:00", "pt"},
      {"Salsa de lunes a sábados de 20 a 22 en las dos sucursales.", ""},
      {"El banco de enfrente abre de lunes a viernes de 9 a 16 h.", ""},
      {"GRILLA\nSábado: clase abierta 10 hs", ""},
      {"Mañana jueves la sala de pesas abre a las 9 por limpieza.", ""},
      {"Open mic on Saturday from 20:00 to 22:00", "", "en"},
      {"Our neighbours at Kiln are open Monday to Friday from 9am to 4pm", "", "en"},
      {"Monday to Friday, 6am to 10pm at our Centro branch.", "12345 06:00-22:00", "en"},
      {"Our neighbors at Joe's Deli are open Monday to Friday from 9am to 4pm", "", "en"},
      {"Nuestro distribuidor abre de lunes a viernes de 9 a 16 h.", ""},
      {"Our wholesalers are open Monday to Friday from 9am to 4pm", "", "en"},
      {"Con nuestros productores de siempre abrimos de lunes a viernes de 9 a 16 h.", "12345 09:00-16:00"},
      {"No es nuestro horario de siempre: lunes a viernes de 9 a 16 h.", "12345 09:00-16:00"},
      {"El bar no es nuestro: abre de lunes a viernes de 9 a 16 h.", ""},
      {"Fines de semana cerrado.", "67 closed"},
      {"Closed at weekends", ""},
      {"Hoy abrimos de 9 a 15 h.", "2026-03-11 09:00-15:00"},
      {"Centro abierto hoy hasta las 22 h.", "2026-03-11 closes 1320"},
      {"El sábado abrimos a las 10:00.", "2026-03-14 opens 600"},
      {"Hoy cerramos a las 20:00.", "2026-03-11 closes 1200"},
      {"Hoy miércoles abrimos hasta las 22 h.", "2026-03-11 closes 1320"},
      {"El martes 17 de marzo no abrimos.", "2026-03-17 closed"},
      {"Ojo: mañana cerramos.", "2026-03-12 closed"},
      {"Ojo: mañana cerramos\n", "2026-03-12 closed"},
      {"Cerramos el jueves 12\n\nNos vemos el viernes", "2026-03-12 closed"},
      {"El lunes estaremos cerrados todo el día.", "2026-03-16 closed"},
      {"Sábado 14: cerrado por inventario", "2026-03-14 closed"},
      {"Cerramos por vacaciones del 16 al 18 de marzo.", "2026-03-16..2026-03-18 closed"},
      {"Mañana cerramos con un concierto de los del barrio.", ""},
      {"El viernes cerramos la semana con música.", ""},
      {"Mañana la calle estará cerrada por obras.", ""},
      {"La cocina no abre el viernes.", ""},
      {"Cerramos inscripciones el viernes.", ""},
      {"La lista para mañana está cerrada.", ""},
      {"Doors closed on Friday's workshop: it's full.", "", "en"},
      {"Hoy jueves abrimos hasta las 22 h.", ""},
      {"Mañana 12 de marzo abrimos de 12 a 20 h.", "2026-03-12 12:00-20:00"},
      {"Los domingos abrimos de 12 a 22 h.", "7 12:00-22:00"},
      {"De martes a jueves abrimos de 11 a 23 h.", "234 11:00-23:00"},
      {"On Sundays we're open from 8am to 6pm", "7 08:00-18:00", "en"},
      {"Horario de Semana Santa:\n2 de abril de 12 a 20 h", "2026-04-02 12:00-20:00"},
      {"Horario de Semana Santa:\n2 de abril: Centro de 12 a 20 h", "2026-04-02 12:00-20:00"},
      {"Horario de Semana Santa:\n2 de abril: Centro de 12 a 20 h, Norte de 12 a 18 h", ""},
      {"Horario de la cocina:\n2 de abril de 12 a 20 h", ""},
      {"Horario del taller: sábados de 11 a 13 h", ""},
      {"Horarios de nuestro taller: sábados de 11 a 13 h", ""},
      {"Horario de recolección: martes y jueves de 10 a 14 h", ""},
      {"Horario de oficina: lunes a viernes de 9 a 14 h", ""},
      {"Horario de apertura: sábados de 11 a 13 h", "6 11:00-13:00"},
      {"Nuestro taller abre los sábados de 11 a 13 h", "6 11:00-13:00"},
      {"Te esperamos:\n2 de abril de 12 a 20 h", ""},
      {"Los domingos el brunch abre de 10 a 14 h.", ""},
      {"Del 16 al 18 de marzo abrimos de 10 a 14 h.", "2026-03-16..2026-03-18 10:00-14:00"},
      {"Clases de lunes a viernes de 9 a 11 h.", ""},
      {"Clases de yoga\nLunes a viernes: 9:00-11:00", ""},
      {"Pedidos por WhatsApp de lunes a domingo de 10 a 23 h.", ""},
      {"2x1 en pizzas de lunes a jueves de 17 a 19 h.", ""},
      {"Te esperamos hoy de 13 a 15 h.", ""},
      {"Guardá la fecha: el domingo 15 de marzo hay cuentos a las 4.", ""},
      {"Nueva fecha: sábado 14 de marzo a las 20 h.", ""},
      {"Hoy abierto hasta las 20:00 en Centro y a las 18:00 en Coyoacán.", ""},
      {"El viernes abrimos convocatoria a las 10:00.", ""},
      {"El taller abre temporada el viernes 13 de marzo a las 20:00.", ""},
      {"Abrimos de 10 a 14 y de 17 a 20 h, y el sábado de 10:30 a 14 h.", ""},
      {"Try Dan in Braunton, he's open Saturdays 11am till 4pm.", "", "en"},
      {"Doña Vicenta, la del mercado, abre de lunes a sábado de 7:30 a 15 h.", ""},
      {"Si la visitan, abre de lunes a sábado de 10 a 17 h.", ""},
      {"La piscina municipal ya ha abierto: de lunes a domingo de 11 a 20 h.", ""},
      {"The post office has moved. It closes at 1pm on Wednesdays.", "", "en"},
      {"Win a month of flat whites! Tag a mate.\nCloses Sunday 15 March at 8pm. UK only.", "", "en"},
      {"Enter by the side door this week.\nCloses Sunday 15 March at 8pm.", "2026-03-15 closes 1200", "en"},
      {"Gracias a Laura Gómez por el mural, abrimos los lunes de 13 a 22 h.", "1 13:00-22:00"},
      {"¿Ya cayó el sueldo? Abrimos de lunes a viernes de 9 a 18 h.", "12345 09:00-18:00"},
      {"Horario de venta: lunes a viernes de 9 a 18 h.", "12345 09:00-18:00"},
      {"Cotham Hill is warm today.\nCloses Sunday 15 March at 8pm.", "2026-03-15 closes 1200", "en"},
      {"Último dia do sorteio! Corre que fecha hoje, 20h.", "", "pt"},
      {"O passatempo fecha hoje às 20h.", "", "pt"},
      {"La votación se cierra el viernes a las 20 h.", ""},
      {"Come tomorrow before we open, say 10 o'clock.", "", "en"},
      {"El 2 de abril el kiosco abre de 11 a 16 h y el local de 9 a 17 h.", ""},
      {"El 2 de abril abrimos de 11 a 16 h y de 19 a 23 h.", "2026-04-02 11:00-16:00 19:00-23:00"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text, row.language) == row.found);
  }
}

TEST_CASE("a business is called what its name or sector says, and its parts have their own hours") {
  constexpr std::string_view kTwo = "business: {name: Luna}\nlocations: [{id: a, name: Norte}, {id: b, name: Sur}]\n";
  constexpr std::string_view kPool = "business: {name: Aquadeva, sector: piscina}\nlocations: [{id: a, name: Aquadeva}]\n";
  constexpr std::string_view kNamedPool = "business: {name: Piscina Aquadeva}\nlocations: [{id: a, name: Aquadeva}]\n";
  constexpr std::string_view kHotel = "business: {name: Hotel Sol}\nlocations: [{id: a, name: Hotel Sol}]\n";
  constexpr std::string_view kUnknown = "business: {name: Luna}\nlocations: [{id: a, name: Luna}]\n";
  constexpr std::string_view kBoxOffice = "business: {name: Teatro Olmedo}\nlocations: [{id: a, name: Taquilla}, {id: b, name: Ambigú}]\n";
  constexpr std::string_view kCoffee = "business: {name: Luna Coffee}\nlocations: [{id: a, name: Luna}]\n";
  const struct {
    std::string_view facts;
    std::string text;
    std::string found;
    std::string language = "es";
  } table[] = {
      {kTwo, "El viernes 13, Norte de 9:00 a 14:00 y Sur de 9:00 a 15:00.", "2026-03-13 09:00-14:00; 2026-03-13 09:00-15:00"},
      {kTwo, "Mañana abrimos Norte de 9 a 14 h y Sur de 9 a 15 h.", "2026-03-12 09:00-14:00; 2026-03-12 09:00-15:00"},
      {kTwo, "On Saturdays, Norte 9:00 to 18:00 and Sur 10:00 to 18:00.", "6 09:00-18:00; 6 10:00-18:00", "en"},
      {kTwo, "El viernes 13, taller: Norte de 9:00 a 14:00 y Sur de 9:00 a 15:00.", ""},
      {kTwo, "El viernes 13 abrimos Norte y Sur de 9:00 a 14:00 y de 17:00 a 20:00.", ""},
      {kPool, "La piscina abre los domingos de 9 a 20 h", "7 09:00-20:00"},
      {kNamedPool, "Los domingos la piscina está abierta de 9 a 20 h", "7 09:00-20:00"},
      {kHotel, "La piscina abre los domingos de 9 a 20 h", ""},
      {kPool, "La cafetería de la piscina abre los domingos de 9 a 20 h", ""},
      {kPool, "La cafetería cierra los lunes", ""},
      {kUnknown, "La cafetería cierra los lunes", "1 closed"},
      {kHotel, "The café is closed on Mondays", "", "en"},
      {kCoffee, "The café is closed on Mondays", "1 closed", "en"},
      {kPool, "La bencinera más cercana cierra a las 22 h los lunes", ""},
      {kPool, "La gasolinera más cercana cierra a las 22 h los lunes", ""},
      {kPool, "En la farmacia de Mora aún tenían, los lunes abren de 9:30 a 14 h", ""},
      {kPool, "Los lunes abrimos de 10 a 12 h, junto a la farmacia", "1 10:00-12:00"},
      {kPool, "The chippy on the bridge closes at 8pm on Saturdays", "", "en"},
      {kPool, "El Museo del Jurásico, a ocho kilómetros, abre los lunes de 10 a 14 h", ""},
      {kPool, "Las papelerías de la 65 están hasta el tope y abren los lunes de 7 a 22 h", ""},
      {kPool, "En la esquina de la panadería, abierto los lunes de 9 a 20 h", "1 09:00-20:00"},
      {"business: {name: Casa Pepe, sector: hostelería}\nlocations: [{id: a, name: Casa Pepe}]\n", "El restaurante abre los lunes de 9 a 20 h",
       "1 09:00-20:00"},
      {kUnknown, "El bar abre los lunes de 9 a 20 h", "1 09:00-20:00"},
      {kHotel, "El bar abre los lunes de 9 a 20 h", ""},
      {kHotel, "Horario de recepción: de lunes a viernes de 10 a 13 h", ""},
      {kPool, "La secretaría cierra los sábados", ""},
      {kBoxOffice, "La taquilla abre los domingos de 11 a 14 h", "7 11:00-14:00"},
      {kUnknown, "La taquilla abre los domingos de 11 a 14 h", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.facts, row.text);
    CHECK(found_in(row.text, row.language, row.facts) == row.found);
  }
}

}  // namespace
}  // namespace sml::resolve
