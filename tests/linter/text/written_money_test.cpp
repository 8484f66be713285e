#include "linter/text/written_money.h"

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("amounts are written as the text's language writes them where the money is from") {
  const struct {
    std::int64_t hundredths;
    const char* currency;
    const char* language;
    const char* written;
  } cases[] = {
      {380, "EUR", "es", "3,80 €"},         {380, "EUR", "en", "€3.80"},        {380, "EUR", "pt", "3,80 €"},       {380, "EUR", "es-ES", "3,80 €"},
      {15000, "MXN", "es", "$150"},         {450, "MXN", "en", "$4.50"},        {450, "MXN", "en-GB", "MX$4.50"},   {450, "MXN", "es-MX", "$4.50"},
      {380, "BRL", "pt", "R$ 3,80"},        {380, "BRL", "en", "R$3.80"},       {380, "GBP", "en", "£3.80"},        {380, "GBP", "es", "3,80 £"},
      {1250000, "COP", "es", "$ 12.500"},   {1250000, "COP", "en", "$12,500"},  {3550, "PEN", "es", "S/ 35.50"},    {380, "USD", "en", "$3.80"},
      {9900, "DOP", "es", "RD$99"},         {-150, "MXN", "es", "-$1.50"},      {380, "XYZ", "en", "XYZ 3.80"},     {380, "nothing", "en", "3.80 nothing"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.currency, row.language);
    CHECK(written_money(row.hundredths, row.currency, row.language) == row.written);
  }
}

}  // namespace
}  // namespace sml::text
