#include "linter/resolve/notice.h"

#include <string>

#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

struct Row {
  Notice notice;
  std::string text;
  bool tells = true;
};

TEST_CASE("what a sentence lets know beside a name") {
  const Row table[] = {
      {Notice::lacking, "Se nos acabó la diavola."},
      {Notice::lacking, "Ya no la hacemos."},
      {Notice::lacking, "Climbing roses: cleaned out."},
      {Notice::lacking, "Agulhas circulares? Só para a semana, dia 19."},
      {Notice::lacking, "A caixa está vazia."},
      {Notice::lacking, "Faltan dos días para que llegue la cadena."},
      {Notice::lacking, "No nos quedó ni una bolsa. Apenas entre, avisamos."},
      {Notice::lacking, "El equipo terminó la temporada: pide hoy tu concha.", false},
      {Notice::lacking, "Dejamos de darlo en marzo."},
      {Notice::lacking, "Ya se fue: terminó su temporada."},
      {Notice::lacking, "Ya se fue y regresa hasta octubre."},
      {Notice::lacking, "Ya se fue el frío: pide tu concha.", false},
      {Notice::lacking, "Their season is over."},
      {Notice::lacking, "¿Tienen sauna? Ya no."},
      {Notice::lacking, "Las bicis siguen en el taller hasta fin de mes."},
      {Notice::lacking, "Conchas: hoy no hay, mañana tampoco."},
      {Notice::lacking, "We're not taking bookings this week."},
      {Notice::lacking, "Hoy no hay excusas: pide tu concha.", false},
      {Notice::past_beside, "Del retiro nos trajimos silencio y agujetas."},
      {Notice::lacking, "The cheesecake is sold out."},
      {Notice::lacking, "O bolo acabou, gente."},
      {Notice::lacking, "Esgotámos o bolo esta manhã."},
      {Notice::lacking, "Agotamos la tarta a las once."},
      {Notice::lacking, "O picolé saiu de linha."},
      {Notice::lacking, "La diavola salió de la carta."},
      {Notice::lacking, "O bolo acabou de sair do forno.", false},
      {Notice::lacking, "Casi agotada.", false},
      {Notice::lacking, "Hasta agotar existencias.", false},
      {Notice::lacking, "No hay nada como la diavola.", false},
      {Notice::lacking, "No hay más pistacho."},
      {Notice::lacking, "Pistacho: sin stock hasta el 10."},
      {Notice::lacking, "No nos queda ni una concha."},
      {Notice::lacking, "Agotadísima la concha."},
      {Notice::lacking, "Vendido el último Quijote."},
      {Notice::lacking, "Lista de espera para el Quijote."},
      {Notice::lacking, "La rosca se fue, pero el chocolate sigue."},
      {Notice::lacking, "No hay más que pedirla.", false},
      {Notice::lacking, "No hay más rica que esta.", false},
      {Notice::lacking, "La mora se tomó licencia: no hay hasta el 20."},
      {Notice::lacking, "None until the 20th."},
      {Notice::lacking, "Nenhuma até o dia 20."},
      {Notice::put_off, "We called it off in May."},
      {Notice::put_off, "There should have been a quiz tonight."},
      {Notice::put_off, "Hoy debería haber sido el concierto."},
      {Notice::put_off, "Hoje deveria ter sido o concerto."},
      {Notice::returning_soon, "Próximamente de vuelta: la concha."},
      {Notice::returning_soon, "Pronto repondremos la concha."},
      {Notice::returning_soon, "Mientras vuelve la diavola, prueba la margarita."},
      {Notice::returning_soon, "While we wait for the mocha, have a latte."},
      {Notice::returning_soon, "Enquanto a prancha não chega, alugue outra."},
      {Notice::returning_soon, "Mientras esperas tu mesa, prueba la diavola.", false},
      {Notice::returning, "La diavola vuelve el lunes."},
      {Notice::returning_soon, "Volverá, prometido."},
      {Notice::returning_soon, "La diavola vuelve el lunes.", false},
      {Notice::returning_soon, "Don't worry, it'll be back soon."},
      {Notice::put_off, "El concierto se cancela."},
      {Notice::put_off, "Fica adiada a feira."},
      {Notice::put_off, "El taller queda anulado."},
      {Notice::put_off, "Hemos tenido que anular el taller."},
      {Notice::put_off, "El taller no podrá celebrarse."},
      {Notice::put_off, "El taller lo dejamos para más adelante."},
      {Notice::put_off, "Si tenías plaza, te devolvemos el dinero."},
      {Notice::put_off, "El taller pasa a abril."},
      {Notice::put_off, "We're sorry to cancel our class."},
      {Notice::put_off, "O campeonato vai mudar de data."},
      {Notice::put_off, "O campeonato foi transferido."},
      {Notice::put_off, "La carrera se corre a las 8.", false},
      {Notice::put_off, "Te devolvemos el 60 %.", false},
      {Notice::put_off, "Cancelación gratis hasta el viernes.", false},
      {Notice::full, "Ya no quedan lugares."},
      {Notice::full, "The class is fully booked."},
      {Notice::past, "Gracias por venir."},
      {Notice::past, "Foi assim o luau."},
      {Notice::past, "Relatório do luau: 22 pães."},
      {Notice::past, "Report from the luau: 22 buns."},
      {Notice::past, "No te la pierdas.", false},
      {Notice::past_beside, "La noche fue un sueño."},
      {Notice::past, "Así corrimos la 10K."},
      {Notice::past, "Gracias, gracias, gracias."},
      {Notice::past_beside, "Éxito total en el taller."},
      {Notice::past_beside, "Cerramos el taller con broche de oro."},
      {Notice::past_beside, "Aplausos para las alumnas del taller."},
      {Notice::past_beside, "¿Te quedaste con ganas del taller?"},
      {Notice::past_beside, "Galería: taller de galletas"},
      {Notice::past_beside, "¿No pudiste venir al taller?"},
      {Notice::past_beside, "Shout-out to our performers!"},
      {Notice::past_beside, "Retrospectiva do luau"},
      {Notice::past_beside, "Será un éxito el taller.", false},
      {Notice::past_beside, "After work, come along.", false},
      {Notice::lacking, "Not a single bun left."},
      {Notice::lacking, "We've stopped making them."},
      {Notice::lacking, "Paramos de fazer."},
      {Notice::lacking, "We are not making any this week."},
      {Notice::lacking, "La concha voló."},
      {Notice::lacking, "No more excuses.", false},
      {Notice::lacking, "Se acabó la semana.", false},
      {Notice::lacking, "Não tem erro.", false},
      {Notice::lacking, "The buns are out of the oven.", false},
      {Notice::lacking, "Time is running out.", false},
      {Notice::returning_soon, "Em breve o sonho está de volta."},
      {Notice::returning_soon, "Regresa en otoño."},
      {Notice::put_off, "We've had to cancel it."},
      {Notice::put_off, "You can cancel any time.", false},
      {Notice::full, "All tickets for the tasting are gone."},
      {Notice::full, "Las entradas de la cata volaron."},
      {Notice::full, "Tickets are £20.", false},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(tells(row.notice, text::fold(row.text)) == row.tells);
  }
}

}  // namespace
}  // namespace sml::resolve
