#include "linter/claims/currency.h"

#include <string>

#include "linter/text/countries.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

TEST_CASE("what is paid with is what CLDR says, but for Panama, whose prices are in dollars") {
  int known = 0;
  for (char first = 'A'; first <= 'Z'; ++first) {
    for (char second = 'A'; second <= 'Z'; ++second) {
      const std::string country = {first, second};
      const std::string currency = own_currency({"", country, ""});
      if (currency.empty()) continue;
      ++known;
      CAPTURE(country);
      CHECK(currency == (country == "PA" ? "USD" : text::country_currency(country)));
    }
  }
  CHECK(known == 38);
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
