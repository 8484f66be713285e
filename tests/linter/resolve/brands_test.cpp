#include "linter/resolve/brands.h"

#include <string>

#include "linter/text/sentences.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

TEST_CASE("businesses are known by their names and aliases, with whose they are") {
  struct Row {
    std::string text;
    std::string names;   // as the facts write them, '|' between them
  };
  const Row table[] = {
      {"Ven a la Pizzería Napoli", "Pizzería Napoli|Napoli"},
      {"hoy en Napoli y mañana también", "Napoli"},
      {"la ciudad de napoli", ""},
      {"", ""},
  };
  const model::World world = world_of({.facts = "business: {name: Pizzería Napoli, aliases: [Napoli]}\n"});
  const BrandIndex brands(world);
  for (const Row& row : table) {
    CAPTURE(row.text);
    std::string names;
    for (const BrandIndex::Mention& mention : brands.find(words_of(row.text, text::sentences(row.text)))) {
      CHECK(mention.client == &world.clients.front());
      names.append(names.empty() ? "" : "|").append(**mention.name);
    }
    CHECK(names == row.names);
  }
}

TEST_CASE("without a business's name the contract's is the brand") {
  const model::World world = world_of({.contract = "parties: {client: Café Alondra, agency: Sol}\n"});
  REQUIRE(brand_names(world.clients.front()).size() == 1);
  CHECK(**brand_names(world.clients.front()).front() == "Café Alondra");
}

}  // namespace
}  // namespace sml::resolve
