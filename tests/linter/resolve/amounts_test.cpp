#include "linter/resolve/amounts.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

struct Row {
  std::string text;
  std::string found;   // "$119=119 MXN, …"
};

std::string written(const std::string& text, const claims::Setting& setting) {
  std::string out;
  for (const Amount& amount : amounts_of(text, setting)) {
    if (!out.empty()) out += ", ";
    out += text.substr(amount.range.begin, amount.range.end - amount.range.begin) + '=' + model::written(amount.money);
  }
  return out;
}

TEST_CASE("amounts are found with their currency wherever they stand") {
  const Row table[] = {
      {"Margarita a $119", "$119=119 MXN"},
      {"Margarita a $ 1,119.50.", "$ 1,119.50=1119.50 MXN"},
      {"por 119 pesos o 7,90 €", "119 pesos=119 MXN, 7,90 €=7.90 EUR"},
      {"¡119 MXN!", "119 MXN=119 MXN"},
      {"R$ 20 e 20 reais", "R$ 20=20 BRL, 20 reais=20 BRL"},
      {"Promoción: 29€", "29€=29 EUR"},
      {"2x1 en 30 minutos", ""},
      {"119 pesotes", ""},
      {"código A$119", ""},
      {"", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(written(row.text, {"es", "MX", "MXN"}) == row.found);
  }
}

TEST_CASE("what is told as a former price is no amount") {
  for (const char* text : {"antes $119", "estuvo en $119", "era de $119", "reg: $119", "custava R$ 119", "was $119"}) {
    CAPTURE(text);
    CHECK(written(text, {"es", "MX", "MXN"}).empty());
  }
  CHECK(written("antes $149, ahora $119", {"es", "MX", "MXN"}) == "$119=119 MXN");
}

}  // namespace
}  // namespace sml::resolve
