#include "linter/resolve/watched_terms.h"

#include <string>

#include "linter/claims/extract.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr const char* kContract =
    "confidentiality:\n"
    "  terms:\n"
    "    - {term: sucursal Roma, aliases: [Roma Norte]}\n"
    "    - {term: Fondo Kestrel}\n"
    "competitors: [Pizza Veloz, Bravo, \"@laforchetta\", horno.example]\n"
    "voice: {banned: [garantizado, \"la mejor pizza\", \"100%\", \"🤑\", caso]}\n";

// The terms found, as the contract writes them, '|' between them.
std::string found_in(const std::vector<WatchedTerms::Mention>& mentions) {
  std::string names;
  for (const WatchedTerms::Mention& mention : mentions) names.append(names.empty() ? "" : "|").append(**mention.term->name);
  return names;
}

TEST_CASE("watched terms are found as names are, in handles and links where those name somebody") {
  struct Row {
    const char* text;
    const char* terms;
  };
  const Row table[] = {
      {"Muy pronto, la Sucursal Roma", "sucursal Roma"},
      {"cada sucursal de Roma", ""},
      {"#RomaNorte", "Roma Norte"},
      {"mira https://napoli.example/noticias/fondo-kestrel?x=1", "Fondo Kestrel"},
      {"mira https://napoli.example/fondokestrel", "Fondo Kestrel"},
      {"gracias a @fondo_kestrel", "Fondo Kestrel"},
      {"no somos pizza veloz", "Pizza Veloz"},
      {"hola @PizzaVeloz", "Pizza Veloz"},
      {"hola @pizzaveloz_fan", ""},
      {"hola @LaForchetta", "@laforchetta"},
      {"La Forchetta", ""},
      {"en https://menu.horno.example/hoy", "horno.example"},
      {"en https://otrohorno.example", ""},
      {"la gente gritó bravo, otra vez", ""},
      {"fuimos a Bravo, otra vez", "Bravo"},
      {"masas GARANTIZADAS", "garantizado"},
      {"las mejores pizzas", "la mejor pizza"},
      {"100 % natural, 100 años", "100%"},
      {"100 años en casa", ""},
      {"oferta 🤑🤑", "🤑"},
      {"", ""},
  };
  const model::World world = world_of({.contract = kContract});
  const WatchedTerms terms(world.clients.front());
  for (const Row& row : table) {
    CAPTURE(row.text);
    const claims::Claims claims = claims::extract(row.text, {"es", "MX", "MXN", false});
    CHECK(found_in(terms.find(words_of(row.text, claims.sentences), claims)) == row.terms);
  }
}

TEST_CASE("what is shown is watched for confidential terms alone") {
  const model::World world = world_of({.contract = kContract});
  const WatchedTerms terms(world.clients.front());
  CHECK(found_in(terms.find_confidential("La obra de Roma Norte, garantizada por Pizza Veloz")) == "Roma Norte");
  for (const char* path : {"media/sucursal-roma_01.jpg", "media/SucursalRoma.JPG", "sucursal roma/puerta.png", "media/sucursalroma.jpg"}) {
    CAPTURE(path);
    REQUIRE(terms.confidential_in_path(path) != nullptr);
    CHECK(**terms.confidential_in_path(path)->name == "sucursal Roma");
  }
  for (const char* path : {"media/roma.jpg", "media/pizza-veloz.jpg", ""}) {
    CAPTURE(path);
    CHECK(terms.confidential_in_path(path) == nullptr);
  }
}

TEST_CASE("a contract that watches for nothing finds nothing") {
  const model::World world = world_of({.contract = "term: {from: 2026-01-01}\n"});
  const WatchedTerms terms(world.clients.front());
  CHECK(terms.find(words_of("la mejor pizza"), claims::extract("la mejor pizza", {"es", "MX", "MXN", false})).empty());
  CHECK(terms.find_confidential("Roma Norte").empty());
  CHECK(terms.confidential_in_path("a.jpg") == nullptr);
}

}  // namespace
}  // namespace sml::resolve
