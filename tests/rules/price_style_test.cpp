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
      {"3,90 €", 390, 450, "4,50 €"},
      {"R$ 1.234,50", 123450, 120000, "R$ 1.200,00"},
      {"$24", 2400, 2200, "$22"},
      {"$24", 2400, 2250, "22.50 USD"},
      {"12 mil pesos", 1200000, 1300000, "13000 USD"},
      {"veinte pesos", 2000, 2500, "25 USD"},
      {"$1190", 119000, 129000, "$1290"},
      {"1 290 kr", 129000, 139000, "1 390 kr"},
  };
  for (const Row& row : table) {
    CAPTURE(row.words);
    CHECK(written_like({row.known, "USD"}, row.words, {row.stated, "USD"}) == row.written);
  }
}

}  // namespace
}  // namespace sml::rules
