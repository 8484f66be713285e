#include "linter/resolve/brands.h"

#include <string>

#include "linter/text/handle.h"
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

TEST_CASE("businesses are known by their handles and websites, with whose they are") {
  const model::World world = world_of({.facts = "business: {name: Napoli, websites: [www.Napoli.example, menu.napoli.example]}\n",
                                       .accounts = "accounts:\n  - {id: napoli-x, network: x, handle: \"@Napoli\"}\n",
                                       .team = "people:\n  - id: ana\n    name: Ana\n    accounts:\n      - {id: ana-x, network: x, handle: \"@napoli\"}\n"});
  const model::Client& client = world.clients.front();
  const BrandIndex brands(world);
  const auto handles = brands.handles(text::handle_key("@NAPOLI"));
  REQUIRE(handles.size() == 2);
  CHECK(handles[0].client == &client);
  CHECK(handles[0].person == nullptr);
  CHECK(handles[1].client == nullptr);
  CHECK(handles[1].person == &*(*world.team->people)[0]);
  CHECK(brands.handles(text::handle_key("@napol")).empty());
  struct Row {
    std::string host;
    std::string sites;   // as the facts write them, '|' between them
  };
  const Row table[] = {
      {"napoli.example", "www.Napoli.example"},
      {"pide.napoli.example", "www.Napoli.example"},
      {"menu.napoli.example", "www.Napoli.example|menu.napoli.example"},
      {"mininapoli.example", ""},
      {"example", ""},
      {"", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.host);
    std::string sites;
    for (const BrandIndex::Website& website : brands.websites(text::web_address(row.host))) {
      CHECK(website.client == &client);
      sites.append(sites.empty() ? "" : "|").append(**website.site);
    }
    CHECK(sites == row.sites);
  }
}

}  // namespace
}  // namespace sml::resolve
