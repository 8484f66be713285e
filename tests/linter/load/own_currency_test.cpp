#include "linter/load/own_currency.h"

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

TEST_CASE("amounts without a currency of their own are of the business's, else of its country's") {
  const struct {
    std::string business;
    std::string entry;
    std::string told;
  } table[] = {
      {"currency: MXN", "products: [{id: a, name: A, price: 65 pesos}]", "2:36-2:44 schema/value price money.format -> 65 MXN\n"},
      {"country: MX", "products: [{id: a, name: A, price: 65 pesos}]", "2:36-2:44 schema/value price money.format -> 65 MXN\n"},
      {"country: ES", "products: [{id: a, name: A, price: 65 pesos}]", "2:36-2:44 schema/value price money.format\n"},
      {"currency: EUR", "products: [{id: a, name: A, price: 65}]", "2:36-2:38 schema/value price money.format -> 65 EUR\n"},
      {"sector: bar", "products: [{id: a, name: A, price: 65 pesos}]", "2:36-2:44 schema/value price money.format\n"},
      {"currency: EUR", "products: [{id: a, name: A, price: desde 120}]", "2:36-2:45 schema/value price money.format -> 120 EUR\n"},
      {"country: MX", "products: [{id: a, name: A, price: 25 m.n.}]", "2:36-2:43 schema/value price money.format -> 25 MXN\n"},
      {"country: MX", "products: [{id: a, name: A, price: a consultar}]", "2:36-2:47 schema/value price money.format\n"},
      {"country: MX", "offers: [{id: a, name: A, mechanic: 15 pesos de descuento}]", "2:37-2:58 schema/value mechanic mechanic.format -> 15 MXN off\n"},
      {"country: MX", "offers: [{id: a, name: A, mechanic: 15}]", "2:37-2:39 schema/value mechanic mechanic.number\n"},
      {"country: MX", "products: [Tacos 65 pesos]", "2:12-2:26 schema/type products mapping.text -> Tacos 65 MXN\n"},
      {"country: MX", "products: ['Tacos: 65']", "2:12-2:23 schema/type products mapping.text -> Tacos: 65 MXN\n"},
      {"country: MX", "products: [Tacos $65]", "2:12-2:21 schema/type products mapping.text -> Tacos $65 MXN\n"},
      {"country: MX", "products: [Combo 2]", "2:12-2:19 schema/type products mapping.text -> Combo 2\n"},
  };
  for (const auto& row : table) {
    CAPTURE(row.business, row.entry);
    CHECK(decoded<model::Facts>("business: {name: N, " + row.business + "}\n" + row.entry + '\n', decode_facts).told() == row.told);
  }
}

}  // namespace
}  // namespace sml::load
