// What newcomers are told of what they write in their own way: whoever follows the advice is done.

#include <map>
#include <string>

#include "linter/base/files.h"
#include "linter/rule/render.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

using FileMap = std::map<std::string, std::string>;

// What the reading rules say and advise in Spanish, a line each.
std::string told(FileMap files) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"schema/file-name", "schema/missing-key", "schema/other-file", "schema/reference",
                        "schema/type", "schema/unknown-key", "schema/value", "yaml/syntax"};
  files.emplace("sml.yaml", "clients: .\ntime_zone: America/Mexico_City\n");
  files.emplace("accounts.yaml", "accounts: [{id: a, network: facebook, handle: a}, {id: b, network: instagram, handle: b}]\n");
  std::string out;
  for (const rule::Finding& finding : run::run(base::MemoryFiles(std::move(files)), options, registry()).findings) {
    const rule::Rendered words = rule::render(finding, model::MessageLanguage::es, 2026);
    out += words.message + " | " + words.help + '\n';
  }
  return out;
}

std::string told_of_post(const std::string& post) { return told({{"posts/p.yaml", post}}); }
std::string told_of_facts(const std::string& facts) { return told({{"facts.yaml", "business: {name: N, country: MX, currency: MXN}\n" + facts}}); }

constexpr const char* kPost = "publish_at: 2026-03-13T12:00\naccounts: [a]\n";

TEST_CASE("spaces that are missing are told line by line") {
  CHECK(told_of_post("id:j\npublish_at:2026-03-13T12:00\naccounts:[a]\ntext:Hola\n") ==
        "en estas líneas falta un espacio detrás de los dos puntos: «id: j» | escribe «id: j», y pon el mismo espacio en cada una de las demás\n");
  CHECK(told_of_post("- id: j\n  publish_at: 2026-03-13T12:00\n  accounts: [a]\n  text: Hola\n-id: k\n") ==
                     "falta un espacio detrás del guion | pon un espacio detrás del guion\n");
}

TEST_CASE("what stands above all fields is one finding") {
  const std::string wrapped = " | borra esta línea, y quita los espacios que las demás llevan delante por ella\n";
  CHECK(told_of_post("post:\n  id: j\n  publish_at: 2026-03-13T12:00\n  accounts: [a]\n  text: Hola\n") ==
                     "sobra «post»: los campos van directamente, sin nada por encima" + wrapped);
  CHECK(told_of_post("posts:\n  - id: j\n    publish_at: 2026-03-13T12:00\n    accounts: [a]\n    text: Hola\n") ==
                     "sobra «posts»: los campos van directamente, sin nada por encima" + wrapped);
}

TEST_CASE("an apostrophe between single quotes is written twice") {
  CHECK(told_of_post("id: j\ntext: 'L'abuela dice: \"ven\"'\n") ==
        "el apóstrofo de «'abuela dice: \"ven\"'» cierra el texto, que está entre comillas simples |"
        " escribe dos veces cada apóstrofo que haya dentro, y deja las comillas como están\n");
  CHECK(told_of_post("id: j\n" + std::string(kPost) + "text: 'L''abuela dice: \"ven\"'\n").empty());
}

TEST_CASE("a post with texts for all of its accounts needs no other") {
  CHECK(told_of_post("id: j\n" + std::string(kPost) + "text_for: {facebook: Hola}\n").empty());
  CHECK(told_of_post("id: j\n" + std::string(kPost) + "text_for: {a: Hola}\n").empty());
  CHECK(told_of_post("id: j\npublish_at: 2026-03-13T12:00\naccounts: [a, b]\ntext_for: {a: Hola}\n") ==
        "falta «text»: «text_for» solo lo cambia en las redes o cuentas que nombra | añade «text» con lo que se publica en las demás\n");
}

TEST_CASE("posts where nobody reads them are told") {
  const std::string post = "id: j\n" + std::string(kPost) + "text: Hola\n";
  CHECK(told({{"borrador.yaml", post}}) ==
        "este archivo parece un post, y aquí nadie lo revisa: los posts se buscan en la carpeta «posts» de su cliente |"
        " muévelo a esa carpeta; si no es del plan, ponlo en «exclude» de sml.yaml\n");
  CHECK(told({{"mkdocs.yaml", "site_name: a\n"}}).empty());
  CHECK(told({{"sml.yaml", "clients: clients/*\n"}, {"clients/b/posts/p.yaml", post}, {"Clientes/Zapatería Paco/Posts/p.yaml", post},
              {"accounts.yaml", ""}}).find("los clientes que hay en esta carpeta no se leen") != std::string::npos);
}

TEST_CASE("a price among words is found") {
  CHECK(told_of_facts("products: [{id: a, name: A, price: desde 120}]\n").ends_with(" | escribe «120 MXN»\n"));
  CHECK(told_of_facts("products: [{id: a, name: A, price: 25 m.n.}]\n").ends_with(" | escribe «25 MXN»\n"));
  CHECK(told_of_facts("products: [{id: a, name: A, price: 85 EUR/noche}]\n").ends_with(" | escribe «85 EUR»\n"));
}

TEST_CASE("hours and days in other shapes are shown as their line may be written") {
  const auto told_of_place = [](const std::string& rest) { return told_of_facts("locations:\n  - id: a\n    name: A\n" + rest); };
  CHECK(told_of_place("    opening_hours:\n      lunes: 10-14\n      martes: cerrado\n") ==
        "en «opening_hours» hay otros campos, y aquí va un solo valor | escríbelo en una sola línea: «opening_hours: Lu 10:00-14:00; Ma off»\n");
  CHECK(told_of_place("    opening_hours: \"Lu-Do 9:00-21:00; 24/12 cerrado; 31/12 10-14\"\n") ==
        "«opening_hours» dice «Lu-Do 9:00-21:00; 24/12 cerrado; 31/12 10-14», y «24/12» es una fecha, no un día de la semana | "
        "quita de aquí las fechas, y pon cada una en «special_hours», como «- {date: 2026-12-24, hours: \"off\"}»\n");
  CHECK(told_of_place("    special_hours:\n      - 24 diciembre: cerrado\n").ends_with("| escríbelo así: «{date: 2026-12-24, hours: \"off\"}»\n"));
  CHECK(told_of_place("    special_hours: [{date: 2026-12-28 a 2026-12-30, hours: \"off\"}]\n") ==
        "«date» dice «2026-12-28 a 2026-12-30», que son varios días, y aquí va uno solo |"
        " escribe cada día por separado, en su propia línea: la primera con «date: 2026-12-28»\n");
  CHECK(told_of_place("    special_hours: [{date: 2026-12-28, hours: abierto}]\n") ==
        "«hours» dice «abierto», que no es un horario: se escribe así: 10:00-14:00 | escribe de qué hora a qué hora, como 10:00-14:00; si está cerrado, off\n");
  const std::string shift = told({{"team.yaml", "people: [{id: a, name: A, shifts: [{hours: \"Lu-Vi 10:00-14:00; 24 de diciembre cerrado\"}]}]\n"}});
  CHECK(shift.find("y «24 de diciembre» es una fecha, no un día de la semana | "
                   "quita de aquí las fechas: van días de la semana, y PH para los festivos") != std::string::npos);
  CHECK(told_of_place("    opening_hours: \"Nov-Feb 09:00-14:00\"\n").find("«special_hours»") != std::string::npos);
  CHECK(told({{"contract.yaml", "service_hours: \"Nov-Feb 09:00-14:00\"\n"}}).find("special_hours") == std::string::npos);
  const std::string team = told({{"team.yaml", "people:\n  - id: a\n    name: A\n    shifts: L-V 10-14 y 17-20:30\n"
                                               "    time_off: del 24 al 31 de diciembre\n"}});
  CHECK(team.find("«- {hours: \"Lu-Vi 10:00-14:00,17:00-20:30\"}»") != std::string::npos);
  CHECK(team.find("«- {from: 2026-12-24, through: 2026-12-31}»") != std::string::npos);
}

TEST_CASE("what holds for all names none") {
  const std::string offer = "products: [{id: a, name: A}]\noffers: [{id: o, name: O, mechanic: 2x1, products: ";
  CHECK(told_of_facts(offer + "todos}]\n") == "«products» nombra solo algunos, y aquí dice «todos» | borra «products»: sin él vale para todos\n");
  CHECK(told_of_facts(offer + "[todos]}]\n").ends_with(" | borra «products»: sin él vale para todos\n"));
}

TEST_CASE("values that people write in their own way are told what to write") {
  CHECK(told({{"sml.yaml", "version: 1.0\nclients: .\n"}}) == "«version» dice «1.0», y aquí va un número entero, como 1 | escribe «version: 1»\n");
  CHECK(told_of_post("id: j\n" + std::string(kPost) + "text: Hola\nreplies: no\n").find("¿querías decir «closed»?") != std::string::npos);
  CHECK(told_of_facts("offers: [{id: o, name: O, mechanic: 120%}]\n").starts_with("«mechanic» dice «120%», y un descuento no pasa del 100% |"));
  CHECK(told_of_facts("offers: [{id: o, name: O, mechanic: 20% dto.}]\n").ends_with("| escribe «20%»\n"));
  CHECK(told_of_facts("disruptions: [{id: o, name: Obras, from: 2026-03-20}]\n").starts_with("no hay ningún campo «name»: ¿querías decir «what»? |"));
}

TEST_CASE("what a contract says at its top is told where it goes") {
  const std::string said = told({{"contract.yaml", "cliente: Casa\ndesde: 2026-01-01\nposts al mes: 20\n"
                                                   "cadence: 3 por semana\nemergencies: accidente y cierre\n"}});
  CHECK(said.find("escríbelo así: «emergencies: {categories: [accidente, cierre]}»") != std::string::npos);
  CHECK(said.find("«cliente» no va aquí, sino debajo de «parties», y se llama «client» |"
                  " pásalo debajo de «parties», con dos espacios delante: «client: Casa»") != std::string::npos);
  CHECK(said.find("sino debajo de «term», y se llama «from» | pásalo debajo de «term», con dos espacios delante: «from: 2026-01-01»") != std::string::npos);
  CHECK(said.find("sino debajo de «quota», y se llama «posts» | pásalo debajo de «quota», con dos espacios delante: «posts: 20»") != std::string::npos);
  CHECK(said.find("escríbelo así: «cadence: {max_gap: 3d}»") != std::string::npos);
  CHECK(told({{"contract.yaml", "approval: todo lo aprueba Conchi\n"}}).ends_with(
               "«- {for: [all], chain: […]}»: en «chain» va el «id» de quien aprueba, y en «for» qué, como [offers, prices] si no es todo\n"));
  CHECK(told_of_facts("confirmed: 27 de febrero\n").find("at: 2026-02-27}»") != std::string::npos);
}

TEST_CASE("a disruption of which nobody knows what it is waits for its name") {
  const auto found = [](const std::string& key) {
    run::Options options;
    options.now = *time::parse_moment("2026-03-01T09:00");
    options.only_rules = {"facts/unannounced"};
    return run::run(base::MemoryFiles({{"sml.yaml", "clients: .\n"},
                                       {"facts.yaml", "business: {name: N}\ndisruptions: [{id: o, " + key + ": Obras en la carretera, from: 2026-03-03}]\n"},
                                       {"posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [a], text: Hola}\n"}}),
                    options, registry())
        .findings.size();
  };
  CHECK(found("what") == 1);
  CHECK(found("name") == 0);
}

TEST_CASE("what a post or a person without a name lacks is told there") {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"platform/media"};
  const run::Outcome outcome = run::run(base::MemoryFiles({{"sml.yaml", "clients: .\n"},
                                                           {"accounts.yaml", "accounts: [{id: b, network: instagram, handle: b}]\n"},
                                                           {"posts/p.yaml",
                                                            "publish_at: 2026-03-13T12:00\naccounts: [b]\ntext: Hola\n"}}), options, registry());
  REQUIRE(outcome.findings.size() == 1);
  CHECK(outcome.sources[outcome.findings.front().at.source].path() == "posts/p.yaml");
  options.only_rules = {"staffing/rest"};
  const run::Outcome week = run::run(base::MemoryFiles({{"sml.yaml", "clients: .\n"},
                                                        {"team.yaml", "people: [{name: A, shifts: [{hours: \"Mo-Su 09:00-20:00\"}]}]\n"}}),
                                     options, registry());
  REQUIRE(week.findings.size() == 1);
  CHECK(week.sources[week.findings.front().at.source].path() == "team.yaml");
}

}  // namespace
}  // namespace sml::rules
