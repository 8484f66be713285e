#include "linter/load/meant_value.h"

#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("a value in another language or under another name is known, where the list has it") {
  const std::vector<std::string> networks = {"instagram", "facebook", "x", "google_business", "email"};
  const std::vector<std::string> availabilities = {"in_stock", "out_of_stock", "discontinued", "pre_order"};
  const std::vector<std::string> statuses = {"active", "withdrawn", "sold_out"};
  const std::vector<std::string> periods = {"day", "week", "month", "year"};
  const std::vector<std::string> languages = {"en", "es", "pt"};
  const std::vector<std::string> sets = {"recommended", "mx", "es"};
  const struct {
    const char* written;
    const std::vector<std::string>& legal;
    const char* meant;
  } table[] = {
      {"Twitter", networks, "x"},                          {"IG", networks, "instagram"},
      {"google-my-business", networks, "google_business"}, {"instagran", networks, "instagram"},
      {"correo", networks, "email"},                       {"agotado", availabilities, "out_of_stock"},
      {"agotada", statuses, "sold_out"},                   {"esgotado", availabilities, "out_of_stock"},
      {"preventa", availabilities, "pre_order"},           {"vigente", statuses, "active"},              {"mes", periods, "month"}, {"Año", periods, "year"},
      {"semanal", periods, "week"},                        {"twitter", periods, ""},                     {"quincena", periods, ""},
      {"pt-BR", languages, "pt"},         {"es_MX", languages, "es"},          {"es-419", languages, "es"},            {"EN", languages, "en"},
      {"português", languages, "pt"},     {"Español", languages, "es"},        {"ca", languages, ""},                  {"es-AR", sets, ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(meant_value(row.written, row.legal).value_or("") == row.meant);
  }
}

using Meant = std::optional<std::string> (*)(std::string_view);

TEST_CASE("what people write for money, offers, lengths of time, languages and countries") {
  const struct {
    Meant meant;
    const char* written;
    const char* means;
  } table[] = {
      {meant_country, "ES-VC", "ES"},
      {meant_money, "149 mxn", "149 MXN"},
      {meant_money, "149MXN", "149 MXN"},
      {meant_money, "MXN 149", "149 MXN"},
      {meant_money, "$149 MXN", "149 MXN"},
      {meant_money, "9,90 EUR", "9.90 EUR"},
      {meant_money, "12€", "12 EUR"},
      {meant_money, "R$ 1.490,50", "1490.50 BRL"},
      {meant_money, "1,490 MXN", "1490 MXN"},
      {meant_money, "45.000 COP", "45000 COP"},
      {meant_money, "$149", ""},
      {meant_money, "149 pesos", ""},
      {meant_money, "0.500 EUR", ""},
      {meant_money, "1490.500 EUR", ""},
      {meant_money, "1.2.3 EUR", ""},
      {meant_money, "desde 149 MXN", ""},
      {meant_money, "", ""},
      {meant_price, "desde 149 MXN", "149 MXN"},
      {meant_price, "14 € por persona", "14 EUR"},
      {meant_price, "85 EUR/noche", "85 EUR"},
      {meant_price, "€120.00 incl. car hire", "120 EUR"},
      {meant_price, "65 euros la docena", "65 EUR"},
      {meant_price, "de 10 a 12 EUR", ""},
      {meant_price, "2x1 a 10 EUR", ""},
      {meant_price, "desde 120", ""},
      {meant_mechanic, "20% dto.", "20%"},
      {meant_mechanic, "hasta 20%", "20%"},
      {meant_mechanic, "Hasta un 20% de descuento", "20%"},
      {meant_mechanic, "2 x 1", "2x1"},
      {meant_mechanic, "30% de descuento", "30%"},
      {meant_mechanic, "30 % off", "30 %"},
      {meant_mechanic, "100 mxn off", "100 MXN off"},
      {meant_mechanic, "Envío gratis", "free_shipping"},
      {meant_mechanic, "brinde", "gift"},
      {meant_mechanic, "3 por 2", "3x2"},
      {meant_mechanic, "10,5 %", "10.5%"},
      {meant_mechanic, "2 por 3", ""},
      {meant_mechanic, "dos x uno", "2x1"},
      {meant_mechanic, "-20%", "20%"},
      {meant_mechanic, "Sorteio", "other"},
      {meant_money, "5 euros", "5 EUR"},
      {meant_money, "35 reais", "35 BRL"},
      {meant_money, "90 pesos", ""},
      {meant_currency, "Pesos mexicanos", "MXN"},
      {meant_currency, "eur", "EUR"},
      {meant_currency, "€", "EUR"},
      {meant_currency, "$", ""},
      {meant_hours, "Ma y Ju", "Ma,Ju"},
      {meant_hours, "Mo and Fr 09:00-18:00", "Mo,Fr 09:00-18:00"},
      {meant_hours, "Ma, Ju", "Ma,Ju"},
      {meant_hours, "algún día y otro", ""},
      {meant_currency, "pesos", ""},
      {meant_mechanic, "descuento", ""},
      {meant_mechanic, "99 mxn", "99 MXN"},
      {meant_duration, "30 días", "30d"},
      {meant_duration, "24 hs", "24h"},
      {meant_duration, "2 horas", "2h"},
      {meant_duration, "un rato", ""},
      {meant_duration, "2 meses", "60d"},
      {meant_duration, "un mes", "30d"},
      {meant_duration, "Dos días", "2d"},
      {meant_duration, "a week", "1w"},
      {meant_duration, "unos días", ""},
      {meant_number, "30 al mes", "30"},
      {meant_number, "1.000", ""},
      {meant_number, "treinta", ""},
      {meant_duration, "1000000 meses", ""},
      {meant_language, "Español", "es"},
      {meant_language, "klingon", ""},
      {meant_country, "México", "MX"},
      {meant_country, "Brazil", "BR"},
      {meant_country, "Atlántida", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(row.meant(row.written).value_or("") == row.means);
  }
}

TEST_CASE("a number alone is of the unit that its key is told in, where that is not too long") {
  constexpr model::LengthBounds kBounds = {{base::hours(1), "1h"}, {base::days(10), "10d"}};
  CHECK(lone_number("30", {.unit = 'd'}) == "30d");
  CHECK(lone_number("8", {.within = &kBounds, .unit = 'h'}) == "8h");
  CHECK_FALSE(lone_number("30", {.within = &kBounds, .unit = 'd'}));
  CHECK_FALSE(lone_number("30", {}));
  CHECK_FALSE(lone_number("8 o 10", {.unit = 'h'}));
  CHECK_FALSE(lone_number("99999999999999999999", {.unit = 'h'}));
}

TEST_CASE("what stands alone is shown as a part of what belongs there") {
  CHECK(meant_part("reply_within", "4 horas") == "4h");
  CHECK(meant_part("reply_within", "8") == "8h");
  CHECK(meant_part("accounts", "4 horas") == "4 horas");
}

}  // namespace
}  // namespace sml::load
