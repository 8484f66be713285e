#include "linter/resolve/lacking.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN}
products:
- {id: diavola, name: Diavola, price: 180 MXN, availability: out_of_stock, back_at: 2026-03-26}
- {id: concha, name: Concha, price: 20 MXN}
)";

struct Row {
  std::string text;
  bool lacks;
  std::string language = "es";
};

const model::Product& diavola(const StatedPost& post) { return **post.client().facts->products->begin(); }

TEST_CASE("what right beside a name means that the thing is not to be had") {
  const Row table[] = {
      {"Le dijimos adiós a la Diavola y todavía la piden.", true},
      {"Le dijimos adiós al frío: Diavola para todos.", false},
      {"Sacamos la Diavola de la carta.", true},
      {"Sacamos la Diavola al patio: ven por una rebanada.", false},
      {"Sacamos una foto de la carta: Diavola.", false},
      {"La Diavola ya es historia.", true},
      {"La Diavola es historia viva del barrio.", false},
      {"La historia de la Diavola.", false},
      {"Diavola (2019-2026)", true},
      {"Diavola (2 rebanadas)", false},
      {"Diavola, no por ahora.", true},
      {"Diavola está en falta.", true},
      {"Murió la Diavola.", true},
      {"Murió la abuela de Diavola en la película.", false},
      {"La Diavola descansa en paz.", true},
      {"La Diavola descansa en la mesa tres.", false},
      {"Guardamos la última caja de Diavola.", true},
      {"Guardamos tu Diavola para ti.", false},
      {"Velamos a la Diavola.", true},
      {"We dropped the Diavola last month.", true, "en"},
      {"We dropped the price of the Diavola.", false, "en"},
      {"We took the Diavola off the menu.", true, "en"},
      {"We took the Diavola to the fair.", false, "en"},
      {"Tiramos a Diavola do cardápio.", true, "pt"},
      {"Tiramos a Diavola do forno.", false, "pt"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const StatedPost post(std::string(kFacts), row.text, "2026-03-11T10:00", row.language);
    CHECK(is_said_to_lack(&diavola(post), post.text()) == row.lacks);
  }
}

TEST_CASE("a day that is said alone or as an end is the one on which a thing is back") {
  const Row table[] = {
      {"La Diavola descansa en el horno apagado hasta el 26 de marzo.", true},
      {"La Diavola baja a $150 hasta el 26 de marzo.", false},
      {"La Diavola descansa en el horno apagado hasta el 25 de marzo.", false},
      {"¿La Diavola? Recién el 26 de marzo.", true},
      {"¿La Diavola? El 26 de marzo, amigos.", true},
      {"La Diavola, tu favorita. El 26 de marzo hay taller de pan.", false},
      {"La Diavola, tu favorita. Solo el 26 de marzo abrimos tarde.", false},
      {"A quienes preguntaron por la Diavola: se rompió el horno. Nos prometieron una tanda para el 26 de marzo.", true},
      {"¿Y la Diavola? Don Beto se operó. La tanda nueva, el 26 de marzo.", true},
      {"¿Ya probaste la Diavola? Don Beto la hace. El 26 de marzo cumple años.", false},
      {"¿Ya probaste la Diavola? Cuesta $180. La tanda, el 26 de marzo.", false},
      {"Sobre la Diavola: se rompió el horno. Hasta el 26 de marzo no podemos hacer ninguna.", true},
      {"Sobre la Diavola: el horno es nuevo. Hasta el 26 de marzo hay música.", false},
      {"Diavola? Ask us in March.", true, "en"},
      {"Diavola? Always. In March we turn ten.", false, "en"},
      {"La Diavola, tu favorita. El 26 de marzo cerramos.", false},
      {"The Diavola is down till March 26 while we mend the oven.", true, "en"},
      {"Diavola? Só dia 26 de março.", true, "pt"},
      {"Diavola? Só dia 26 de março tem festa.", false, "pt"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const StatedPost post(std::string(kFacts), row.text, "2026-03-11T10:00", row.language);
    CHECK(names_its_return(&diavola(post), {2026, 3, 26}, post.text(), {2026, 3, 11}) == row.lacks);
  }
}

}  // namespace
}  // namespace sml::resolve
