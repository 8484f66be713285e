#include "linter/resolve/fact_names.h"

#include <string>

#include "linter/text/sentences.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, aliases: [Napoli], sector: pizzeria, included: [wifi, agua de la casa]}
locations:
- {id: centro, name: Sucursal Centro, aliases: [Centro]}
products:
- {id: margarita, name: Pizza margarita, aliases: [margarita]}
- {id: combo, name: Combo familiar}
offers:
- {id: dos, name: 2x1 en pizzas, aliases: [martes de pizza], mechanic: 2x1, code: NAPOLI2X1}
- {id: familiar, name: Combo familiar, mechanic: 99 MXN}
- {id: verano, name: Oferta de verano, mechanic: 10%, code: verano}
events:
- {id: noche, name: Noche napolitana, starts_at: 2026-03-20T20:00, aliases: [hornada, cata, Vermutada]}
disruptions:
- {id: horno, what: se rompió el horno, aliases: [horno apagado], from: 2026-03-02}
)";

std::string found_in(const FactNames& names, const std::string& text) {
  constexpr std::string_view kKinds[] = {"business", "offer", "product", "event", "location", "disruption"};
  std::string out;
  const claims::Claims claims{text::fold_mapped(text), text::sentences(text), {}};
  for (const FactMention& mention : names.find(words_of(text, claims.sentences), claims).mentions) {
    if (!out.empty()) out += ", ";
    out += std::string(kKinds[mention.named.index()]) + ' ' + text.substr(mention.range.begin, mention.range.end - mention.range.begin);
    if (mention.shared) out += " shared";
    if (mention.code) out += " code";
    if (mention.denied) out += " denied";
  }
  return out;
}

struct Row {
  std::string text;
  std::string found;
};

TEST_CASE("what the facts name is found with its kind, by place") {
  const model::World world = world_of({.facts = std::string(kFacts)});
  const FactNames names(world.clients.front());
  const Row table[] = {
      {"El viernes hay hornada, cata y vermutada", "event hornada"},
      {"Noche de verano en la plaza", ""},
      {"Hoy martes de pizza en Centro", "offer martes de pizza, location Centro"},
      {"dos pizzas margaritas", "product pizzas margaritas"},
      {"la noche napolitana de Napoli", "event noche napolitana, business Napoli"},
      {"pizzería napoli", "business pizzería napoli"},
      {"el combo familiar", "offer combo familiar shared, product combo familiar"},
      {"usa NAPOLI2X1 ya", "offer NAPOLI2X1 code"},
      {"usa napoli2x1 o XNAPOLI2X1 o NAPOLI2X12", ""},
      {"este verano", ""},
      {"Seguimos con el horno apagado", "disruption horno apagado"},
      {"La noche napolitana ya terminó. ¡Margaritas!", "event noche napolitana denied, product Margaritas"},
      {"nada de eso", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(names, row.text) == row.found);
  }
}

TEST_CASE("an offer's name inside another thing's is shared") {
  const model::World world = world_of({.facts = R"(
business: {name: N}
events:
- {id: f, name: Feria del vino joven, starts_at: 2026-03-20T20:00}
offers:
- {id: v, name: vino joven, mechanic: 10%}
)"});
  const FactNames names(world.clients.front());
  CHECK(found_in(names, "feria del vino joven") == "event feria del vino joven, offer vino joven shared");
  CHECK(found_in(names, "hoy vino joven") == "offer vino joven");
  CHECK(found_in(names, "vino joven y feria del vino joven") == "offer vino joven, event feria del vino joven, offer vino joven shared");
}

TEST_CASE("what is always free of charge is found by its words") {
  const model::World world = world_of({.facts = std::string(kFacts)});
  const FactNames names(world.clients.front());
  const std::string text = "Wifi gratis y agua de la casa.";
  CHECK(names.included(words_of(text, text::sentences(text))) == std::vector<text::Range>{{0, 4}, {14, 29}});
}

TEST_CASE("a place's name that goes on to another's is none of the facts', unless they know where it goes") {
  const model::World world = world_of({.facts = R"(
business: {name: Museo del Vapor de Arbeyo}
locations: [{id: a, name: Museo del Vapor, aliases: [el museo], address: "Calle Real 3, Arbeyo"}]
offers: [{id: tardes, name: Tardes de domingo gratis, mechanic: free}]
)"});
  const FactNames names(world.clients.front());
  const Row table[] = {
      {"El Museo de la Minería abre el jueves", ""},
      {"Vente al Museo de Arbeyo", "location al Museo"},
      {"El museo del vapor abre el jueves", "location museo del vapor"},
      {"Ven al Museo de noche", "location al Museo"},
      {"Hoy, tarde de domingo gratis", "offer tarde de domingo gratis"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(names, row.text) == row.found);
  }
}

}  // namespace
}  // namespace sml::resolve
