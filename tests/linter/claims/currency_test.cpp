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

}  // namespace
}  // namespace sml::claims
