#include "linter/claims/currency.h"

#include <string>

#include "tests/catch.h"

namespace sml::claims {
namespace {

TEST_CASE("a business is paid in the currency that it says, else in its country's") {
  const struct {
    Setting setting;
    std::string currency;
  } cases[] = {{{"es", "MX", ""}, "MXN"}, {{"es", "MX", "USD"}, "USD"}, {{"es", "PA", ""}, "USD"}, {{"es", "", "EUR"}, "EUR"}, {{"es", "", ""}, ""},
               {{"fr", "FR", ""}, "EUR"}, {{"es", "QX", ""}, ""}};
  for (const auto& one : cases) {
    CAPTURE(one.setting.country, one.setting.currency);
    CHECK(own_currency(one.setting) == one.currency);
  }
}

TEST_CASE("names and signs of currencies wherever they stand behind figures") {
  for (const char* written : {"pesos", "euro", "ars", "cordobas", "bolivianos", "quid", "$", "€", "₩", "bs", "r$"}) {
    CAPTURE(written);
    CHECK(names_currency(written));
  }
  for (const char* written : {"", "sol", "real", "lucas", "bob", "try", "q", "l", "p", "cent", "us", "mexicanos", "personas", "s/"}) {
    CAPTURE(written);
    CHECK(!names_currency(written));
  }
}

TEST_CASE("familiar names of currencies") {
  for (const char* word : {"pesitos", "varos", "lucas", "euritos", "bucks", "pavos", "contos"}) {
    CAPTURE(word);
    CHECK(is_familiar_currency(word));
  }
  for (const char* word : {"pesos", "euros", "dollars", "reais", "usd", "pizzas"}) {
    CAPTURE(word);
    CHECK(!is_familiar_currency(word));
  }
}

}  // namespace
}  // namespace sml::claims
