#include "linter/resolve/price_counts.h"

#include <string>

#include "linter/text/fold.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

TEST_CASE("an amount is for as many of a product as its sentence counts, or for one of as many as its name does") {
  const model::World world = world_of({.facts = R"(
business: {name: Hostal Ribera, country: ES, currency: EUR}
products:
- {id: doble, name: Habitación doble, price: 68 EUR}
- {id: bono, name: Bono de 10 baños, price: 35 EUR}
)"});
  const auto& products = *world.clients.front().facts->products;
  struct Row {
    std::size_t product;
    std::int64_t hundredths;
    std::string text;
    bool so_many = false;
    bool one_of_many = false;
  };
  const Row table[] = {
      {0, 13600, "Dos noches en habitación doble, 136 €", true},
      {0, 13600, "Duas noites em quarto duplo, 136 €", true},
      {0, 13600, "2 nights in a double room, 136 €", true},
      {0, 13600, "Tres noches en habitación doble, 136 €"},
      {0, 13600, "Habitación doble a dos pasos del río, 136 €"},
      {0, 6800, "Una noche en habitación doble, 68 €"},
      {1, 350, "Con el bono de 10 baños, cada baño sale a 3,50 €", false, true},
      {1, 360, "Con el bono de 10 baños, cada baño sale a 3,60 €"},
      {0, 680, "Habitación doble, 6,80 €"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const model::Money amount{row.hundredths, "EUR"};
    CHECK(is_for_so_many(amount, *products[row.product], text::fold(row.text)) == row.so_many);
    CHECK(is_for_one_of_many(amount, *products[row.product]) == row.one_of_many);
  }
}

}  // namespace
}  // namespace sml::resolve
