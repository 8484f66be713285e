#include "linter/resolve/recalled.h"

#include <string>
#include <utility>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Sala Bongo, country: MX}
events:
- {id: fest, name: Festival del Mole, starts_at: 2026-03-07T12:00}
)";

bool recalls(const std::string& text, const std::string& language = "es") {
  const StatedPost post(std::string(kFacts), text, "2026-03-10T10:00", language);
  return is_recalled(&**post.client().facts->events->begin(), post.text());
}

TEST_CASE("an event that is told of as past") {
  for (const char* text : {"El Festival del Mole reunió a 3,000 personas", "Más de 3,000 personas pasaron por el Festival del Mole",
                           "¿Fuiste al Festival del Mole?", "Saturday's Festival del Mole: 33 cooks, 1 pot, 0 regrets",
  "El Festival del Mole del sábado: 800 personas y ni una gota", "Festival del Mole on the 7th got rain and 19 pots of tea",
                           "Festival del Mole sold 140 plates", "O Festival del Mole trouxe 46 pessoas", "Houve quem chorasse no Festival del Mole",
  "No Festival del Mole houve de tudo", "Festival del Mole: 80 pessoas, 200 tachos, 1 gato", "Festival del Mole: 24 personas, 6 cazuelas y una boina",
                           "67 heads later, the Festival del Mole is in the books", "412 books changed hands at the Festival del Mole",
                           "¡Qué Festival del Mole!", "¡Qué divertido el Festival del Mole!",
                           "La ganadora del Festival del Mole: doña Chole", "What a Festival del Mole!",
                           "€1,243.60 from the Festival del Mole! The piano gets tuned", "We made €1,243.60 at the Festival del Mole",
                           "We raised £2,000 at the Festival del Mole", "Well done to all at the Festival del Mole",
                           "After the Festival del Mole we need a rest", "Saturday's Festival del Mole, by the numbers: 41 pots",
                           "Minutes of the Festival del Mole, abridged", "O Festival del Mole encheu a praça", "The Festival del Mole left us with eleven pots",
                           "At the Festival del Mole we made forty pots", "The Festival del Mole back in April filled up in nine hours",
                           "En el Festival del Mole éramos veinte", "The Festival del Mole brought 3,000 people to the square",
                           "Lost a scarf at the Festival del Mole?", "Seguimos lavando cazuelas después del Festival del Mole",
                           "Los números del sábado: en el Festival del Mole servimos a 300 personas", "Na Festival del Mole contámos 41 panelas",
                           "Menudo Festival del Mole el del sábado", "Nos quedamos roncos en el Festival del Mole",
                           "¡Qué frío pasamos en el Festival del Mole!", "We counted 41 pots at the Festival del Mole",
                           "Froze our toes off at the Festival del Mole", "Números del Festival del Mole: 41 cazuelas, 1 desmayo",
                           "Lo que dijo la crítica del Festival del Mole: «dos horas»",
                           "Os números de sábado: no Festival del Mole servimos 300 pessoas", "This morning's Festival del Mole: 40 pots, no leftovers",
                           "Salimos del Festival del Mole con doce sonrisas", "Del Festival del Mole nos llevamos doce sonrisas",
                           "Saímos do Festival del Mole cheios", "Cheers for a cracking Festival del Mole",
                           "1.200 personas en el Festival del Mole", "Over 200 people at the Festival del Mole",
                           "And what a Thursday, Festival del Mole made Gail cry", "¡Menudas risas en el Festival del Mole del sábado!",
                           "¡Qué buen rato en el Festival del Mole!", "Valeu, turma do Festival del Mole!",
                           "Domingo, Festival del Mole: así se puso. ¡Gracias!", "We came home from the Festival del Mole with eleven pots",
                           "La cocinera más joven del Festival del Mole tenía nueve años.", "El récord del Festival del Mole ya tiene dueño.",
                           "Sobrevivimos al Festival del Mole.", "Best hat at the Festival del Mole: a teapot who danced till two"}) {
    CAPTURE(text);
    CHECK(recalls(text));
  }
}

TEST_CASE("an event of which sums are told otherwise") {
  for (const char* text : {"We made 3 new flavours for the Festival del Mole. Come and try.", "€5 from the Festival del Mole tickets goes to charity.",
                           "Festival del Mole, y el premio es una moto.", "Festival del Mole: 14 miles, one hill, see you there.",
  "Festival del Mole: 20 lugares y una sorpresa", "Festival del Mole: 24 plazas, 6 moles y una charla", "Há Festival del Mole no sábado",
                           "Festival del Mole got better", "Festival del Mole got 3 more stands", "Festival del Mole: 30 puestos, 2 charlas",
                           "Best hat at the Festival del Mole: a month of pizza!", "Ven al Festival del Mole: el récord ya tiene dueño y quiere rival.",
                           "En el Festival del Mole tenemos nueve años de historia.", "Festival del Mole: a chef who cooked for kings"}) {
    CAPTURE(text);
    CHECK_FALSE(recalls(text));
  }
}

TEST_CASE("an event that is told of as coming") {
  for (const char* text : {"Ya llegó el Festival del Mole", "Ya se inscribieron 300 al Festival del Mole",
                           "Ven al Festival del Mole: el año pasado vinieron 300", "El Festival del Mole los espera, gracias a nuestros patrocinadores",
                           "After work, come to the Festival del Mole", "Festival del Mole on Saturday, thanks to our sponsors",
                           "Chegou o Festival del Mole", "Después del trabajo, Festival del Mole", "Abrieron las inscripciones del Festival del Mole",
                           "Festival del Mole: winners take home a hamper", "Everything is ready for the Festival del Mole",
                           "For the Festival del Mole we need hands", "Festival del Mole back in Leeds tonight", "Festival del Mole taught by Bev, tonight",
                           "Salimos de casa y nos vamos al Festival del Mole", "Festival del Mole: así se pone la plaza"}) {
    CAPTURE(text);
    CHECK_FALSE(recalls(text));
  }
}

TEST_CASE("an event that readers are asked to come to") {
  const std::pair<std::string, bool> rows[] = {
      {"Ayer fue un día largo. Reserva ya tu silla para el Festival del Mole.", true},
      {"Yesterday flew by! Grab your seat for the Festival del Mole.", true},
      {"Ontem foi puxado! Inscreva-se no Festival del Mole.", true},
      {"Ayer fue el Festival del Mole. Reserva para el concierto.", false},
      {"Gracias por venir al Festival del Mole, apúntate al próximo.", false},
      {"El Festival del Mole fue una locura.", false},
  };
  for (const auto& [text, is_invited] : rows) {
    CAPTURE(text);
    const StatedPost post(std::string(kFacts), text, "2026-03-10T10:00", "es");
    CHECK(is_invited_to(&**post.client().facts->events->begin(), post.text()) == is_invited);
  }
}

}  // namespace
}  // namespace sml::resolve
