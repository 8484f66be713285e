#include "linter/claims/amount.h"

#include <string>

#include "tests/catch.h"

namespace sml::claims {
namespace {

TEST_CASE("figures in hundredths") {
  struct Row {
    std::string figures;
    std::optional<std::int64_t> value;
  };
  const Row table[] = {
      {"149", 149'00},       {"7,90", 7'90},         {"7.9", 7'90},         {"1,000.00", 1'000'00},         {"1.000,50", 1'000'50},
      {"1.000", 1'000'00},   {"1,200", 1'200'00},    {"30.000", 30'000'00}, {"1.234.567", 1'234'567'00},    {"0", 0},
      {"12.345,6", 12'345'60}, {"9999999999", 9'999'999'999'00}, {"99999999999", std::nullopt},
  };
  for (const Row& row : table) {
    CAPTURE(row.figures);
    CHECK(hundredths(row.figures) == row.value);
  }
}

TEST_CASE("money with its currency") {
  struct Row {
    std::string sign;
    std::string figures;
    std::string unit;
    Setting setting;
    std::string money;
  };
  const Row table[] = {
      {"$", "99", "", {"es", "MX", ""}, "99 MXN"},
      {"$", "99", "", {"es", "AR", ""}, "99 ARS"},
      {"$", "99", "", {"es", "PA", ""}, "99 USD"},
      {"$", "99", "", {"es", "MX", "USD"}, "99 USD"},
      {"$", "99", "", {"es", "", ""}, "99 "},
      {"$", "99", "usd", {"es", "MX", ""}, "99 USD"},
      {"us$", "99", "", {"es", "AR", ""}, "99 USD"},
      {"r$", "7,90", "", {"pt", "BR", ""}, "7.90 BRL"},
      {"", "12", "\u20AC", {"es", "MX", ""}, "12 EUR"},
      {"", "100", "pesos", {"es", "CO", ""}, "100 COP"},
      {"", "25", "soles", {"es", "", ""}, "25 PEN"},
      {"\u00A3", "5", "", {"en", "US", ""}, "5 GBP"},
      {"s/", "20", "", {"es", "PE", ""}, "20 PEN"},
      {"bs", "50", "", {"es", "BO", ""}, "50 BOB"},
  };
  for (const Row& row : table) {
    CAPTURE(row.sign, row.figures, row.unit, row.setting.country);
    const auto money = read_money(row.sign, row.figures, row.unit, row.setting);
    REQUIRE(money);
    CHECK(model::written(*money) == row.money);
  }
  CHECK(read_money("r", "550", "", {"en", "ZA", ""})->currency == "ZAR");
  CHECK_FALSE(read_money("r", "550", "", {"en", "GB", ""}));
  CHECK_FALSE(read_money("$", "0", "", {"es", "MX", ""}));
  CHECK_FALSE(read_money("$", "", "", {"es", "MX", ""}));
}

}  // namespace
}  // namespace sml::claims
