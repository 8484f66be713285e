#include "linter/resolve/price_counts.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

TEST_CASE("an amount is for as many of a product as the words beside it count, or for one of as many as its name does") {
  const model::World world = world_of({.facts = R"(
business: {name: Hostal Ribera, country: ES, currency: EUR}
products:
- {id: doble, name: Habitación doble, price: 68 EUR}
- {id: bono, name: Bono de 10 baños, price: 35 EUR}
- {id: quesos, name: Pizza 4 quesos, price: 12 EUR}
- {id: abono, name: Abono de primavera, price: 60 EUR}
)"});
  const auto& products = *world.clients.front().facts->products;
  struct Row {
    std::size_t product;
    std::int64_t hundredths;
    AroundPrice around;   // folded
    bool so_many = false;
    bool one_of_many = false;
  };
  const Row table[] = {
      {0, 13600, {"dos noches en ", ", ", ""}, true},
      {0, 13600, {"este puente, 2 nights in a ", ", ", ""}, true},
      {0, 13600, {"tres noches en ", ", ", ""}},
      {0, 13600, {"quedan dos semanas: ", ", ", ""}},
      {0, 13600, {"faltan dos semanas para semana santa: ", ", ", ""}},
      {0, 13600, {"a dos horas de madrid: ", " por ", " la noche"}},
      {0, 13600, {"", " a dos pasos del rio, ", ""}},
      {1, 350, {"con el ", " cada chapuzon se queda en ", ""}, false, true},
      {1, 350, {"el ", " cuesta ", ""}},
      {1, 350, {"", " a ", " cada bono"}},
      {1, 360, {"con el ", " cada chapuzon se queda en ", ""}},
      {2, 300, {"", " a ", " cada una"}},
      {3, 12000, {"un ", " para cada uno son ", " los dos"}, true},
      {3, 12000, {"un ", " para ti y otro para tu madre: ", ""}, true},
      {0, 40800, {"six of you in the ", " pay ", ""}, true},
      {0, 40000, {"six of you in the ", " pay ", ""}},
      {3, 12000, {"", " a ", ""}},
      {3, 12000, {"los dos, ", " a ", " cada uno"}},
      {3, 12000, {"both of you, ", ", each at ", ""}},
      {3, 1500, {"con el ", " cada funcion te sale a ", ""}, false, true},
      {3, 1500, {"", ": sale a ", " la funcion"}, false, true},
      {3, 1500, {"", " a ", " cada abono"}},
      {0, 13600, {"each ", " is ", " and worth it"}},
      {0, 13600, {"", " cuesta ", " en los dos pases"}},
      {0, 13600, {"", " por ", " em ambas as unidades"}},
      {3, 3000, {"", ": ", " en la taquilla"}},
      {3, 1700, {"con el ", " cada funcion te sale a ", ""}},
  };
  for (const Row& row : table) {
    CAPTURE(row.product, row.hundredths, row.around.before, row.around.between, row.around.behind);
    const model::Money amount{row.hundredths, "EUR"};
    CHECK(is_for_so_many(amount, *products[row.product], row.around) == row.so_many);
    CHECK(is_for_one_of_many(amount, *products[row.product], row.around) == row.one_of_many);
  }
}

TEST_CASE("amounts that together are a price are paid one after the other") {
  const auto are = [](std::initializer_list<std::int64_t> hundredths, std::string_view sentence = "30 € ahora y 30 € en abril",
                      std::string_view currency = "EUR") {
    std::vector<model::Money> amounts;
    for (const std::int64_t amount : hundredths) amounts.push_back({amount, std::string(currency)});
    return are_instalments(amounts, {6000, "EUR"}, sentence);
  };
  CHECK(are({3000, 3000}));
  CHECK(are({1000, 2000, 3000}));
  CHECK_FALSE(are({6000}));
  CHECK_FALSE(are({3000, 3500}));
  CHECK_FALSE(are({3000, 3000}, "30 ahora y 30 en abril", "USD"));
  CHECK_FALSE(are({5000, 1000}, "50 €: ahora te ahorras 10 €"));
  CHECK_FALSE(are({4500, 1500}, "45 € con un helado de 15 €"));
}

}  // namespace
}  // namespace sml::resolve
