#include "linter/resolve/visits.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN, languages: [es-MX, en-US, pt-BR]}
locations:
- {id: centro, name: Sucursal Centro, aliases: [Centro]}
events:
- {id: noche, name: Noche napolitana, starts_at: 2026-03-20T20:00}
)";

// "2026-03-13 20:00|08:00; 2026-03-14", of a text that is published on Wednesday 11 March.
std::string found_in(const std::string& text) {
  const StatedPost post(std::string(kFacts), text, "2026-03-11T10:00");
  std::string out;
  for (const Visit& visit : visits_of(post.text(), post.planned().publish_civil)) {
    out += (out.empty() ? "" : "; ") + time::iso(visit.first);
    if (visit.last != visit.first) out += ".." + time::iso(visit.last);
    for (const auto& [minutes, shape] : visit.times) {
      using Shape = claims::TimeClaim::Shape;
      out += shape == Shape::since ? " since " : shape == Shape::until ? " until " : " ";
      for (std::size_t at = 0; at < minutes.size(); ++at)
        out += (at == 0 ? "" : "|") + std::to_string(minutes[at] / 60) + ':' + std::to_string(minutes[at] % 60);
    }
    if (visit.part) out += " part";
    if (visit.each_week) out += " each";
  }
  return out;
}

struct Row {
  std::string text;
  std::string found;
};

TEST_CASE("an invitation has the day and the times that its sentence states") {
  const Row table[] = {
      {"¿Libre este lunes? Date una vuelta por la pizzería.", "2026-03-16"},
      {"Driving down tomorrow night? Come to Centro at 10pm.", "2026-03-12 22:0 part"},
      {"¿Planes para el domingo? Ven antes por tu pizza.", ""},
      {"Heading to Wales on Monday? Drop in for a slice.", ""},
      {"El domingo pasa por la gasolinera y revisa la presión.", ""},
      {"Hoje vocês podem passar o óleo nas pontas.", ""},
      {"Come and see us because from Monday we're here every day.", "2026-03-16"},
      {"¿Te acuerdas del lunes? Date una vuelta por la pizzería.", ""},
      {"¿Cerráis este lunes? Pasa por la pizzería y te contamos.", ""},
      {"Este domingo pasá por Centro a la tarde.", "2026-03-15 part"},
      {"El domingo pasa por la pizzería.", "2026-03-15"},
      {"El domingo pasó por la pizzería un lector.", ""},
      {"El lunes pasa el camión del reciclaje por la pizzería.", ""},
      {"El lunes pasa por la pizzería el camión del reciclaje.", ""},
      {"El domingo podéis venir a las 22:30.", "2026-03-15 22:30"},
      {"El domingo no podéis venir.", ""},
      {"Na segunda-feira passe pela pizzeria.", "2026-03-16"},
      {"Na segunda passem por cá.", "2026-03-16"},
      {"Na segunda vem aqui pra um café.", "2026-03-16"},
      {"Na segunda-feira venha ao museu.", "2026-03-16"},
      {"Você pode passar aqui na segunda-feira.", "2026-03-16"},
      {"Na segunda você pode vir cuidar do cabelo.", "2026-03-16"},
      {"Bring your own cup; from Monday we're back to normal.", ""},
      {"Ven a buscar tus pizzas; desde el lunes vuelven a su precio.", ""},
      {"Ven a buscar tus pizzas, porque desde el lunes vuelven a su precio.", ""},
      {"Ven desde el lunes a buscar tus pizzas.", "2026-03-16"},
      {"We're open until midnight tonight, so bring the night owls.", "2026-03-11"},
      {"Te esperamos hoy en Centro.", "2026-03-11"},
      {"Te esperamos en Nochebuena a las 8 pm.", "2026-12-24 20:0"},
      {"Te esperamos el día de Reyes.", "2027-01-06"},
      {"En Navidad abrimos.", "2026-12-25"},
      {"Visítanos: solo cerramos el día de Navidad.", ""},
      {"Ven a encargar tu pavo para la Nochebuena.", ""},
      {"Ven por tus regalos para el día de Navidad.", ""},
      {"Te esperamos siempre, menos en Nochebuena.", ""},
      {"Pásate por Centro (el lunes no, que libramos).", ""},
      {"Pásate por Centro el lunes, no te lo pierdas.", "2026-03-16"},
      {"Inscripciones abiertas hasta el 25 de marzo.", ""},
      {"¿Abierto el 25 de marzo? No, descansamos.", ""},
      {"Bookings open on 25 March.", ""},
      {"Taller abierto, 25 de marzo", ""},
      {"Te esperamos en Navidad.", ""},
      {"Ven por tu cena de Nochebuena.", ""},
      {"Feliz Navidad. Te esperamos.", ""},
      {"25 de marzo: abiertos", "2026-03-25"},
      {"Te esperamos sábado y domingo en Centro.", "2026-03-14; 2026-03-15"},
      {"Te esperamos sábado e domingo no Centro.", "2026-03-14; 2026-03-15"},
      {"Come see us Saturday and Sunday.", "2026-03-14; 2026-03-15"},
      {"Te esperamos en Centro, sábado y domingo.", "2026-03-14; 2026-03-15"},
      {"Pase por su guía y practique sábado y domingo en casa.", ""},
      {"Pasá por la crema: sábado y domingo la vas a necesitar.", ""},
      {"Stop by, grab a puzzle, and solve it Saturday and Sunday at home.", ""},
      {"Nos vemos sábado y domingo en vuestras pantallas.", ""},
      {"Passe sábado ou domingo pelo Instagram.", ""},
      {"Te esperamos los sábados y domingos.", "2026-03-14 each; 2026-03-15 each"},
      {"Vente el finde a Centro, sábado por la mañana o domingo por la tarde.", "2026-03-14 part; 2026-03-15 part"},
      {"Vente este finde a Centro, que el sábado a las 20 h hay música.", "2026-03-14..2026-03-15"},
      {"Te esperamos todos los sábados y domingos.", "2026-03-14 each; 2026-03-15 each"},
      {"Te esperamos de sábado a domingo.", "2026-03-14 each; 2026-03-15 each"},
      {"En Centro te esperamos también los domingos por la mañana.", "2026-03-15 each"},
      {"Come and see us on Sundays.", "2026-03-15 each"},
      {"Esperamos por si aos domingos em Centro.", "2026-03-15 each"},
      {"Los domingos no os esperamos en Centro, que cerramos.", ""},
      {"Te esperamos todos los días, menos los domingos.", ""},
      {"Te esperamos algunos domingos.", ""},
      {"Te esperamos el primer domingo de cada mes.", ""},
      {"Te esperamos los fines de semana.", ""},
      {"Te esperamos todos los días.", ""},
      {"Te esperamos en Centro, que los domingos huele a pan.", ""},
      {"¿Te esperamos los domingos?", ""},
      {"Come pick your pumpkin on Sunday.", "2026-03-15"},
      {"Come choose your lock on Tuesday.", "2026-03-17"},
      {"Come spend Sunday with the ghosts.", "2026-03-15"},
      {"Come break out of the vault on Tuesday.", "2026-03-17"},
      {"Come to think of it, Tuesday is laundry day.", ""},
      {"Nos vemos sábado y domingo en Centro.", "2026-03-14; 2026-03-15"},
      {"Come rain or shine, Tuesday is laundry day.", ""},
      {"Come crack of dawn on Tuesday, the ghosts are asleep.", ""},
      {"Come Tuesday, the vault smells of paint.", ""},
      {"Abierto el 25 de marzo.", "2026-03-25"},
      {"El 25 de marzo estaremos abiertos en horario normal.", "2026-03-25"},
      {"El 25 de marzo: cerrado.", ""},
      {"We do not open on 25 March.", ""},
      {"We are open 8am to 5pm on 25 March.", ""},
      {"Abierto el plazo hasta el 25 de marzo.", ""},
      {"25 de marzo: abiertos los regalos, a comer.", ""},
      {"Te esperamos el viernes a las 20 h.", "2026-03-13 20:0"},
      {"Te esperamos el viernes a las 8.", "2026-03-13 8:0|20:0"},
      {"Te esperamos el lunes y el martes.", "2026-03-16; 2026-03-17"},
      {"Hoy miércoles te esperamos en Centro a las 8 pm.", "2026-03-11 20:0"},
      {"Ven mañana a desayunar a la Sucursal Centro a las 8 pm.", "2026-03-12 20:0"},
      {"Te esperamos mañana jueves 12 en Centro a las 20 h.", "2026-03-12 20:0"},
      {"Te esperamos este finde.", "2026-03-14..2026-03-15"},
      {"Te esperamos hoy hasta las 23:30.", "2026-03-11 until 23:30"},
      {"Este viernes abrimos hasta las 4 am, ven por tu café.", "2026-03-13"},
      {"Te esperamos el viernes hasta las 20 h.", "2026-03-13 until 20:0"},
      {"Te esperamos el lunes, de 13 a 18 h.", "2026-03-16 since 13:0 until 18:0"},
      {"El lunes cerramos, te esperamos el martes.", "2026-03-17"},
      {"Te esperamos esta noche.", "2026-03-11 part"},
      {"Esta noche te esperamos en Centro a las 9:30 pm.", "2026-03-11 21:30 part"},
      {"El viernes por la noche te esperamos en Centro a las 22:00.", "2026-03-13 22:0 part"},
      {"Te esperamos en Centro.", ""},
      {"¡Hoy 2x1 en pizzas! Te esperamos.", "2026-03-11"},
      {"Hoy te contamos nuestra historia. Te esperamos en Centro.", ""},
      {"¡Hoy miércoles 11: 2x1 en pizzas! Ven a Centro hasta las 23:00.", "2026-03-11 until 23:0"},
      {"¡Hoy jueves 12: 2x1 en pizzas! Ven a Centro hasta las 23:00.", ""},
      {"Hoy volvemos a abrir. Te esperamos.", "2026-03-11"},
      {"Hoy, inscripciones abiertas. Te esperamos.", ""},
      {"Te esperamos este viernes 14.", ""},
      {"Te esperamos este lunes en nuestro stand de la feria.", ""},
      {"Feria del Libro Usado: nos vemos el domingo de 11 a 18, puesto 32.", ""},
      {"El sábado abrimos de 10 a 14 h.", ""},
      {"El sábado abrimos.", "2026-03-14"},
      {"Ven mañana: hoy no abrimos.", "2026-03-12"},
      {"Te esperamos mañana (hoy cerrado).", "2026-03-12"},
      {"Os esperamos mañana: hoy miércoles no abrimos.", "2026-03-12"},
      {"Pásate mañana, que hoy libramos.", "2026-03-12"},
      {"Nos vemos mañana jueves (hoy miércoles toca limpieza).", "2026-03-12"},
      {"Te esperamos este sábado; el domingo es de familia.", "2026-03-14"},
      {"Te esperamos este sábado; el domingo, cerrado.", "2026-03-14"},
      {"Te esperamos el martes, no el lunes.", "2026-03-17"},
      {"Te esperamos siempre, salvo el lunes.", ""},
      {"Ven el martes; el lunes descansamos.", "2026-03-17"},
      {"Fresh from our oven for you: come by tomorrow; today we rest.", "2026-03-12"},
      {"Fresh from our oven for you: come see us Tuesday, not Monday.", "2026-03-17"},
      {"Fresh from our oven for you: stop by any day but Monday.", ""},
      {"Pão quentinho para você: venha amanhã, hoje estamos fechados.", "2026-03-12"},
      {"Te esperamos hoy, cerramos a las 22 h.", "2026-03-11"},
      {"Reserva por Instagram, te esperamos hoy.", "2026-03-11"},
      {"Hoy te esperamos, síguenos en Instagram.", "2026-03-11"},
      {"Te esperamos hoy, el menú está en la web.", "2026-03-11"},
      {"Te esperamos hoy en Instagram.", ""},
      {"Visítanos hoy y síguenos en Instagram.", "2026-03-11"},
      {"Te esperamos hoy, por Instagram.", ""},
      {"Te esperamos hoy frente al parque.", "2026-03-11"},
      {"Te esperamos hoy en el parque.", ""},
      {"Te esperamos hoy a mediodía.", "2026-03-11 12:0|12:30|13:0|13:30|14:0|14:30|15:0"},
      {"Te esperamos hoy a las 12.", "2026-03-11 12:0|0:0"},
      {"El viernes cerramos, pero el sábado te esperamos.", "2026-03-14"},
      {"Mañana, jueves 12, cena especial en Centro a partir de las 21:00… Te esperamos con la vela encendida.", "2026-03-12 since 21:0"},
      {"El lunes 16 toca lasaña en Centro. ¡Ven!", "2026-03-16"},
      {"El lunes 16 toca lasaña en Centro. Con su queso. ¡Ven!", "2026-03-16"},
      {"Lunes 16 de marzo: lasaña en Centro.\nTe esperamos a las 14:00.", "2026-03-16 14:0"},
      {"¿Qué hacéis el lunes 16? Venid a Centro.", "2026-03-16"},
      {"¿Para comer el lunes? Nuestra terraza, os esperamos desde las doce.", "2026-03-16 since 12:0|0:0"},
      {"¿Lunes sin plan? Pásate por Centro a las 20 h.", "2026-03-16 20:0"},
      {"¿Lunes sin gluten? Pásate por Centro a las 20 h.", ""},
      {"Monday 16th is cake day at Centro. Drop in!", "2026-03-16"},
      {"This Sunday we're celebrating. Come along to Centro from 11am.", "2026-03-15 since 11:0"},
      {"Domingo, dia 15, há festa em Centro. Apareçam!", "2026-03-15"},
      {"El lunes 16 cerramos Centro. Te esperamos.", ""},
      {"El lunes tuvimos boda en Centro. Te esperamos.", ""},
      {"El lunes 16 empieza el curso en Centro. ¡Ven!", ""},
      {"El lunes 16 llega la trufa a Centro. ¡Te esperamos!", ""},
      {"El lunes 16, obras en Centro. Te esperamos.", ""},
      {"El lunes 16 hay mercado en Centro. Pásate antes y avisa.", ""},
      {"El lunes 16 celebramos el cumple del jefe. Ven a por tu tarta.", ""},
      {"El lunes 16 es festivo. Te esperamos desde las 14:00.", ""},
      {"Los lunes hay lasaña en Centro. Te esperamos.", ""},
      {"El lunes 16 os contamos lo de la lasaña en Centro. ¡Te esperamos!", ""},
      {"El lunes 16 hay baile en la plaza de Centro. ¡Ven!", ""},
      {"El lunes 16 limpiamos a fondo Centro. ¡Te esperamos!", ""},
      {"El lunes 16 nos visita un inspector en Centro. Te esperamos.", ""},
      {"On Monday 16th our Centro cooks are running the marathon. Come and hear all about it.", ""},
      {"This Sunday it's the London Marathon. Drop in from 9am.", ""},
      {"¿Qué hacéis el lunes 16? Pásate a por tu pizza.", ""},
      {"Ven a Centro, los lunes no se come tan bien en ningún sitio.", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text) == row.found);
  }
}

}  // namespace
}  // namespace sml::resolve
