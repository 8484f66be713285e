#include "linter/resolve/said_on.h"

#include <string>

#include "linter/resolve/reading.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: La Birra, country: AR, currency: ARS, time_zone: America/Argentina/Buenos_Aires, languages: [es-AR]}
products:
- {id: pinta, name: Pinta IPA, aliases: [IPA]}
- {id: burger, name: Hamburguesa doble, aliases: [doble]}
offers:
- {id: happy, name: Hora feliz de cervezas, mechanic: 2x1, products: [pinta]}
)";

// The offers that a text promises, "-" for one that the facts do not know.
std::string promised(const std::string& text, const std::string& language) {
  const std::string post = "id: p\npublish_at: 2026-11-12T11:00\naccounts: [a]\nlanguage: " + language + "\ntext: |\n  " + text + '\n';
  const model::World world = world_of({.facts = std::string(kFacts), .posts = {post}});
  const model::Client& client = world.clients.front();
  std::string out;
  for (const Promise& promise : PostReader(client).read(client.posts.front()).promises)
    out += (out.empty() ? "" : " ") + (promise.offer == nullptr ? std::string("-") : *promise.offer->id);
  return out;
}

TEST_CASE("an offer on another product than those of the offer is another, even where half its name is said") {
  CHECK(promised("2x1 en hamburguesas", "es-AR") == "-");
  CHECK(promised("2x1 en todas las hamburguesas", "es-AR") == "-");
  CHECK(promised("2x1 em hamburguesas", "pt-BR") == "-");
  CHECK(promised("2x1 en pintas", "es-AR") == "happy");
  CHECK(promised("2x1 en cervezas", "es-AR") == "happy");   // a word of the offer's name
  CHECK(promised("2x1 en birras", "es-AR") == "happy");     // of which the facts know nothing
  CHECK(promised("2x1", "es-AR") == "happy");
}

}  // namespace
}  // namespace sml::resolve
