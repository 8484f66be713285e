#include "linter/text/countries.h"

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("a country has a name, a language and a currency") {
  const struct {
    std::string country, spanish, english, language, currency;
  } cases[] = {{"MX", "México", "Mexico", "es", "MXN"}, {"ES", "España", "Spain", "es", "EUR"}, {"BR", "Brasil", "Brazil", "pt", "BRL"},
               {"US", "Estados Unidos", "United States", "en", "USD"}, {"EC", "Ecuador", "Ecuador", "es", "USD"},
               {"PA", "Panamá", "Panama", "es", "USD"}, {"SV", "El Salvador", "El Salvador", "es", "USD"}, {"CU", "Cuba", "Cuba", "es", "CUP"},
               {"VE", "Venezuela", "Venezuela", "es", "VES"}, {"FR", "Francia", "France", "fr", "EUR"}};
  for (const auto& one : cases) {
    CAPTURE(one.country);
    CHECK(country_name(one.country, "es") == one.spanish);
    CHECK(country_name(one.country, "en") == one.english);
    CHECK(country_language(one.country) == one.language);
    CHECK(country_currency(one.country) == one.currency);
  }
}

TEST_CASE("a time zone is known by a city") {
  CHECK(zone_city("America/Mexico_City", "es") == "Ciudad de México");
  CHECK(zone_city("America/New_York", "es") == "Nueva York");
  CHECK(zone_city("Europe/London", "en") == "London");
  CHECK(zone_city("Etc/GMT+6", "es").empty());
}

TEST_CASE("of a country that nobody knows nothing is made up") {
  CHECK(country_name("QX", "es") == "QX");
  CHECK(country_currency("QX").empty());
}

}  // namespace
}  // namespace sml::text
