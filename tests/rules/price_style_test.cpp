#include "rules/facts/price_style.h"

#include <string>

#include "tests/catch.h"

namespace sml::rules {
namespace {

struct Row {
  std::string words;
  std::int64_t stated;
  std::int64_t known;
  std::string written;
};

TEST_CASE("a price is written as the text wrote another one") {
  const Row table[] = {
      {"$1,190", 119000, 129000, "$1,290"},
      {"$256.000", 25600000, 26500000, "$265.000"},
      {"$256.000", 25600000, 126500000, "$1.265.000"},
      {"98 €", 9800, 8900, "89 €"},
      {"$900", 90000, 1250000, "$12,500"},
      {"3,90 €", 390, 450, "4,50 €"},
      {"R$ 1.234,50", 123450, 120000, "R$ 1.200,00"},
      {"$24", 2400, 2200, "$22"},
      {"$24", 2400, 2250, "$22.50"},
      {"12 mil pesos", 1200000, 1300000, "$13,000"},
      {"veinte pesos", 2000, 2500, "$25"},
      {"$1190", 119000, 129000, "$1290"},
      {"1 290 kr", 129000, 139000, "1 390 kr"},
  };
  for (const Row& row : table) {
    CAPTURE(row.words);
    CHECK(written_like({row.known, "USD"}, row.words, {row.stated, "USD"}, "en") == row.written);
  }
}

TEST_CASE("a price whose words show no style is written as their language writes money") {
  CHECK(written_like({380, "EUR"}, "unos tres euros", {300, "EUR"}, "es") == "3,80 €");
  CHECK(written_like({380, "GBP"}, "three pounds", {300, "GBP"}, "en") == "£3.80");
  CHECK(written_like({380, "EUR"}, "three euros", {300, "EUR"}, "en-IE") == "€3.80");
  CHECK(written_like({380, "BRL"}, "três reais", {300, "BRL"}, "pt-BR") == "R$ 3,80");
  CHECK(written_like({129000, "MXN"}, "1,190 pesitos", {119000, "MXN"}, "es") == "$1,290");
  CHECK(written_like({1800, "EUR"}, "16 euritos", {1600, "EUR"}, "es") == "18 €");
  CHECK(written_like({4500, "BRL"}, "40 contos", {4000, "BRL"}, "pt-BR") == "R$ 45");
  CHECK(written_like({4500, "PEN"}, "40 solcitos", {4000, "PEN"}, "es-PE") == "S/ 45");
  CHECK(written_like({1200, "USD"}, "10 bucks", {1000, "USD"}, "en") == "$12");
  CHECK(written_like({129000, "MXN"}, "mil pesos", {100000, "MXN"}, "es") == "$1,290");
}

}  // namespace
}  // namespace sml::rules
