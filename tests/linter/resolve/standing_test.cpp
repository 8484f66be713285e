#include "linter/resolve/standing.h"

#include <string>

#include "linter/resolve/reading.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN, time_zone: America/Mexico_City, languages: [es-MX]}
offers:
- {id: dos, name: 2x1 en pizzas, aliases: [Martes Beppe], mechanic: 2x1, valid_from: 2026-03-01, valid_through: 2026-03-24, days: "Tu 13:00-21:00"}
- {id: envio, name: Envío gratis, mechanic: free_shipping, valid_from: 2026-03-09, valid_through: 2026-03-31}
- {id: bar, name: Noche de dos, mechanic: 3x2, days: "Fr 20:00-02:00"}
)";

struct Row {
  std::string publish_at;
  std::string text;
  std::string stands;   // how the first promise that is not valid stands, and what its sentence says wrong
};

std::string stands(const Row& row, const std::string& language = "es") {
  constexpr std::string_view kNames[] = {"valid", "expired", "not_started", "withdrawn", "period_differs", "wrong_day"};
  const std::string post = "id: p\npublish_at: " + row.publish_at + "\naccounts: [a]\nlanguage: " + language + "\ntext: |-\n  " + row.text + '\n';
  const model::World world = world_of({.facts = std::string(kFacts), .posts = {post}});
  const PostReading reading = PostReader(world.clients.front()).read(world.clients.front().posts.front());
  for (const Promise& promise : reading.promises) {
    if (promise.standing == Standing::valid) continue;
    std::string said(kNames[static_cast<std::size_t>(promise.standing)]);
    if (promise.stated == nullptr) return said;
    const text::Range& range = promise.stated->range;
    return said + ' ' + reading.texts[*promise.text].text->text().substr(range.begin, range.end - range.begin);
  }
  return "valid";
}

TEST_CASE("the stated days and periods of a promise against its offer") {
  const Row table[] = {
      {"2026-03-11T12:00", "Hoy, 2x1 en pizzas", "wrong_day Hoy"},
      {"2026-03-10T12:00", "Hoy, 2x1 en pizzas", "valid"},
      {"2026-03-10T12:00", "Hoy, 2x1 en pizzas de 21 a 23 h", "wrong_day Hoy"},
      {"2026-03-10T12:00", "2x1 en pizzas hoy martes a las 11 pm", "wrong_day hoy martes a las 11 pm"},
      {"2026-03-10T12:00", "2x1 en pizzas hoy martes a las 6 pm", "valid"},
      {"2026-03-10T12:00", "2x1 en pizzas hoy a las 11 pm, hasta el 24 de marzo", "wrong_day hoy a las 11 pm"},
      {"2026-03-10T12:00", "2x1 en pizzas hoy a las 6 pm, hasta el 24 de marzo", "valid"},
      {"2026-03-09T12:00", "2x1 en pizzas este viernes, válido hasta el 24 de marzo", "wrong_day este viernes"},
      {"2026-03-09T12:00", "2x1 en pizzas este martes, válido hasta el 24 de marzo", "valid"},
      {"2026-03-10T12:00", "Martes Beppe de 21 a 23 h: 2x1 en pizzas", "wrong_day"},
      {"2026-03-10T12:00", "Martes Beppe: 2x1 en pizzas de 21 a 23 h", "wrong_day"},
      {"2026-03-13T12:00", "Martes Beppe: 2x1 en pizzas", "valid"},
      {"2026-03-10T12:00", "2x1 en pizzas, vigencia al 24 de marzo de 2026", "valid"},
      {"2026-03-10T12:00", "Por la noche, de 22 a 23 h, 2x1 en pizzas", "wrong_day"},
      {"2026-03-10T12:00", "Por la tarde, de 15 a 17 h, 2x1 en pizzas", "valid"},
      {"2026-03-10T12:00", "Hoy, 2x1 en pizzas, y de 21 a 23 h hay música", "valid"},
      {"2026-03-10T12:00", "2x1 en pizzas saliendo del trabajo, a las 11 de la noche", "wrong_day"},
      {"2026-03-10T12:00", "2x1 en pizzas saliendo del trabajo, a las 7 de la noche", "valid"},
      {"2026-03-10T12:00", "2x1 en pizzas saliendo del trabajo, a las 11", "valid"},
      {"2026-03-10T12:00", "Hoy, 2x1 en pizzas y cerramos a las 23 h", "valid"},
      {"2026-03-10T12:00", "2x1 en pizzas, hoy hasta las 9 de la noche", "valid"},
      {"2026-03-09T12:00", "El martes a las 8, 2x1 en pizzas", "valid"},
      {"2026-03-09T12:00", "2x1 en pizzas a partir del miércoles", "valid"},
      {"2026-03-11T12:00", "2x1 en pizzas hasta el domingo", "wrong_day hasta el domingo"},
      {"2026-03-11T12:00", "2x1 en pizzas, y ayer martes se llenó", "valid"},
      {"2026-03-11T12:00", "2x1 en pizzas todos los días", "valid"},
      {"2026-02-20T12:00", "En marzo llega el 2x1 en pizzas", "valid"},
      {"2026-02-20T12:00", "Muy pronto, en marzo, 2x1 en pizzas", "valid"},
      {"2026-02-20T12:00", "Todo marzo llega con 2x1 en pizzas", "period_differs Todo marzo"},
      {"2026-03-11T12:00", "En marzo vuelve el 2x1 en pizzas", "period_differs marzo"},
      {"2026-03-11T12:00", "2x1 en pizzas los jueves y viernes", "wrong_day jueves y viernes"},
      {"2026-03-11T12:00", "2x1 en pizzas de jueves a domingo de 13 a 18 h", "wrong_day de jueves a domingo de 13 a 18 h"},
      {"2026-03-11T12:00", "2x1 en pizzas los martes de 22 a 23 h", "wrong_day martes de 22 a 23 h"},
      {"2026-03-11T12:00", "2x1 en pizzas (excepto viernes, sábado y domingo)", "valid"},
      {"2026-03-11T12:00", "2x1 en pizzas: no aplica en fin de semana", "valid"},
      {"2026-03-11T12:00", "Martes Beppe, este jueves", "wrong_day este jueves"},
      {"2026-03-20T12:00", "2x1 en pizzas el miércoles 25 de marzo", "period_differs miércoles 25 de marzo"},
      {"2026-03-20T12:00", "2x1 en pizzas hasta el 31 de marzo y envío gratis hasta el 5 de abril", "period_differs hasta el 31 de marzo"},
      {"2026-03-20T12:00", "2x1 en pizzas hasta el 24 de marzo y envío gratis hasta el 5 de abril", "period_differs hasta el 5 de abril"},
      {"2026-03-20T12:00", "Hasta el 24, 2x1 en pizzas; hasta el 31 de marzo, envío gratis", "valid"},
      {"2026-03-20T12:00", "Envío gratis, y el 5 de abril anunciamos al ganador", "valid"},
      {"2026-03-20T12:00", "Envío gratis hoy, y el 2 de abril vuelve a su precio", "valid"},
      {"2026-03-20T12:00", "Envío gratis y la función del 5 de abril en casa", "valid"},
      {"2026-03-20T12:00", "Este año, 2x1 en pizzas hasta el 24 de marzo", "valid"},
      {"2026-03-20T12:00", "2x1 en pizzas este mes", "period_differs este mes"},
      {"2026-03-20T12:00", "Este mes, 2x1 en pizzas hasta el 24", "valid"},
      {"2026-03-19T12:00", "Pide hoy con envío gratis tu cena para el 30 de abril", "valid"},
      {"2026-03-05T12:00", "Envío gratis en marzo", "not_started"},
      {"2026-02-26T12:00", "Envío gratis en marzo", "valid"},
      {"2026-02-26T12:00", "Envío gratis todo marzo", "period_differs todo marzo"},
      {"2026-03-05T12:00", "Del 8 al 15 de marzo, envío gratis", "period_differs Del 8 al 15 de marzo"},
      {"2026-03-05T12:00", "A partir del lunes 9, envío gratis hasta el 31 de marzo", "valid"},
      {"2026-03-05T12:00", "A partir del lunes 9, envío gratis. Dura todo marzo.", "valid"},
      {"2026-03-05T12:00", "A partir del martes 10, envío gratis todo marzo.", "period_differs todo marzo"},
      {"2026-03-05T12:00", "A partir del viernes 6, envío gratis todo marzo.", "not_started A partir del viernes 6"},
      {"2026-03-05T12:00", "Envío gratis todo marzo, y el lunes 9 hay música.", "period_differs todo marzo"},
      {"2026-03-26T12:00", "Hoy 2x1 en pizzas. 2x1 en pizzas hasta el 30 de marzo", "expired"},
      {"2026-03-18T12:00", "Hoy 2x1 en pizzas. 2x1 en pizzas hasta el 30 de marzo", "period_differs hasta el 30 de marzo"},
      {"2026-03-20T12:00", "Envío gratis\n  📅 Hasta el 5 de abril\n  📍 Centro", "period_differs Hasta el 5 de abril"},
      {"2026-03-20T12:00", "¡Envío gratis!\n  Vigencia: del 20 de marzo al 5 de abril", "period_differs del 20 de marzo al 5 de abril"},
      {"2026-03-11T12:00", "2x1 en pizzas\n  🕙 De miércoles a domingo de 10 a 20 h", "valid"},
      {"2026-03-20T12:00", "Envío gratis.\n  📅 5 de abril: noche de jazz", "valid"},
      {"2026-03-20T12:00", "Envío gratis\n\n  📅 5 de abril: noche de jazz", "valid"},
      {"2026-03-20T12:00", "Envío gratis\n  Nos vemos el 5 de abril", "valid"},
      {"2026-03-11T12:00", "HOY MIÉRCOLES\n  2x1 en pizzas", "wrong_day HOY MIÉRCOLES"},
      {"2026-03-10T12:00", "Hoy martes:\n  2x1 en pizzas\n  Mañana miércoles:\n  2x1 en pizzas", "wrong_day Mañana miércoles"},
      {"2026-03-11T12:00", "Hoy es un buen miércoles para leer\n  2x1 en pizzas", "valid"},
      {"2026-03-11T12:00", "¿El 2x1 en pizzas vale los jueves? No, solo los martes.", "valid"},
      {"2026-03-11T12:00", "¿El 2x1 en pizzas vale los jueves? Sí.", "wrong_day jueves"},
      {"2026-03-13T12:00", "Noche de dos: hoy", "valid"},
      {"2026-03-14T01:00", "Noche de dos: hoy", "valid"},
      {"2026-03-14T12:00", "Noche de dos: hoy", "wrong_day hoy"},
      {"2026-03-13T12:00", "Noche de dos: sábado a la 1 de la madrugada", "valid"},
  };
  for (const Row& row : table) {
    CAPTURE(row.publish_at, row.text);
    CHECK(stands(row) == row.stands);
  }
}

TEST_CASE("the day on which an offer ends need be none of its days") {
  CHECK(stands({"2026-03-10T12:00", "El 2x1 en pizzas termina el lunes 23 de marzo", {}}) == "valid");
  CHECK(stands({"2026-03-10T12:00", "2x1 en pizzas. Último día del 2x1: 23 de marzo", {}}) == "valid");
  CHECK(stands({"2026-03-10T12:00", "El 2x1 en pizzas se acaba el 26 de marzo", {}}) == "period_differs 26 de marzo");
  CHECK(stands({"2026-03-10T12:00", "El 2x1 en pizzas empieza el lunes 23 de marzo", {}}) == "wrong_day lunes 23 de marzo");
  CHECK(stands({"2026-03-23T12:00", "Mañana martes, el último 2x1 en pizzas, y después se guarda hasta el año que viene", {}}) == "valid");
  CHECK(stands({"2026-03-23T12:00", "Mañana martes, 2x1 en pizzas, y sigue hasta el año que viene", {}}) == "period_differs hasta el año que viene");
  CHECK(stands({"2026-03-10T12:00", "2 for 1 on pizzas ends soon: 23 March", {}}, "en") == "valid");
  CHECK(stands({"2026-03-10T12:00", "2x1 em pizzas. Termina dia 23 de março", {}}, "pt") == "valid");
}

TEST_CASE("the same in English and Portuguese") {
  CHECK(stands({"2026-03-11T12:00", "2 for 1 on pizzas today", {}}, "en") == "wrong_day today");
  CHECK(stands({"2026-03-11T12:00", "2 for 1 on pizzas every Tuesday", {}}, "en") == "valid");
  CHECK(stands({"2026-03-12T12:00", "Martes Beppe isn't on today, it's Thursday", {}}, "en") == "valid");
  CHECK(stands({"2026-03-12T12:00", "Martes Beppe is on today, it's Thursday", {}}, "en") == "wrong_day today");
  CHECK(stands({"2026-03-11T12:00", "2 for 1 on pizzas, weekends only", {}}, "en") == "wrong_day weekends only");
  CHECK(stands({"2026-03-20T12:00", "Free delivery until April 5", {}}, "en") == "period_differs until April 5");
  CHECK(stands({"2026-03-05T12:00", "All March, starting the 9th, free delivery", {}}, "en") == "valid");
  CHECK(stands({"2026-03-05T12:00", "A partir de 9 de março, durante todo março, frete grátis", {}}, "pt") == "valid");
  CHECK(stands({"2026-03-20T12:00", "Frete grátis até 5 de abril", {}}, "pt") == "period_differs até 5 de abril");
  CHECK(stands({"2026-03-11T12:00", "2x1 em pizzas toda quarta", {}}, "pt") == "wrong_day toda quarta");
  CHECK(stands({"2026-03-11T12:00", "2x1 em pizzas de segunda a sexta", {}}, "pt") == "valid");
}

}  // namespace
}  // namespace sml::resolve
