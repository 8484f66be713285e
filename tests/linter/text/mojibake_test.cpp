#include "linter/text/mojibake.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("mojibake is read as it was meant") {
  struct Row {
    std::string written;
    std::string meant;
  };
  const Row table[] = {
      {"promociÃ³n", "promoción"},
      {"PROMOCIÃ“N", "PROMOCIÓN"},
      {"Â¡Hoy pizza! Â¿Vienes?", "¡Hoy pizza! ¿Vienes?"},
      {"niÃ±os", "niños"},
      {"NIÃ‘OS", "NIÑOS"},
      {"panaderÃ\u00ADa", "panadería"},
      {"panaderÃa", "panadería"},
      {"amanhÃ£", "amanhã"},
      {"aÃ§Ãµes", "ações"},
      {"Ã‰poca", "Época"},
      {"Chefâ€™s", "Chef’s"},
      {"â€œholaâ€\u009D", "“hola”"},
      {"lunes â€“ viernes", "lunes – viernes"},
      {"20 â‚¬", "20 €"},
      {"20 Â°C", "20 °C"},
      {"âœ… listo", "✅ listo"},
      {"pizza ðŸ\u008D•", "pizza 🍕"},
      {"promociÃƒÂ³n", "promoción"},
      {"promoci√≥n", "promoción"},
      {"ï»¿Hola", "\uFEFFHola"},
  };
  for (const Row& row : table) {
    CAPTURE(row.written);
    CHECK_FALSE(find_mojibake(row.written).empty());
    CHECK(mended(row.written) == row.meant);
  }
}

TEST_CASE("what is lost stays as it stands") {
  for (const char* written : {"promoci\uFFFDn", "promociï¿½n", "pizza ðŸ", "\xFF"}) {
    CAPTURE(written);
    REQUIRE(find_mojibake(written).size() == 1);
    CHECK(find_mojibake(written).front().lost);
    CHECK(mended(written) == written);
  }
}

TEST_CASE("letters in a row are one run") {
  const auto found = find_mojibake("aÃ§Ãµes e Ã³leo");
  REQUIRE(found.size() == 2);
  CHECK(found[0].run == Range{1, 9});
}

TEST_CASE("foreign letters, quotes and signs are no mojibake") {
  const char* const table[] = {
      "«AMANHÃ»", "IRMÃ…", "MAÇÔ", "“AMANHÔ", "AMANHÃ — às 19h", "São João", "maçã", "irmã…", "«café…»", "Ångström", "Äpfel", "FÜR ÄÖ…", "√2", "√ listo",
      "naïve", "œuvre", "50 €", "½", "™", "pâté", "2 º", "ª", "años…", "¿qué?", "Ελλάδα", "Привет", "日本語", "👩‍🍳",
  };
  for (const char* written : table) {
    CAPTURE(written);
    CHECK(find_mojibake(written).empty());
  }
}

}  // namespace
}  // namespace sml::text
