#include "linter/run/entry_values.h"

#include "linter/load/shape.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

TEST_CASE("an entry that is written as plain text says its fields, where that is certain") {
  const std::vector<std::string> offer{"id",        "name",     "aliases",    "mechanic",      "code", "products",
                                       "locations", "channels", "valid_from", "valid_through", "days", "conditions"};
  const std::vector<std::string> product{"id", "name", "aliases", "price", "availability", "since", "back_at", "locations"};
  const std::vector<std::string> location{"id", "name", "aliases", "address", "phone", "opening_hours", "special_hours"};
  const std::vector<std::string> event{"id", "name", "aliases", "starts_at", "ends_at", "location", "status", "announce", "reported_at"};
  const std::vector<std::string> account{"id", "network", "handle", "login", "recovery", "linked", "attention_hours", "text_limit"};
  const struct {
    std::string list;
    const std::vector<std::string>& keys;
    std::string written;
    std::string shape;
  } table[] = {
      {"offers", offer, "2x1 en sidra hasta el 15/12/2026", "{id: \"2x1-en-sidra\", name: \"2x1 en sidra\", mechanic: 2x1, valid_through: 2026-12-15}"},
      {"offers", offer, "Martes de pizza, 20% hasta el 15 de diciembre",
       "{id: martes-de-pizza-20, name: \"Martes de pizza, 20%\", mechanic: 20%, valid_through: 2026-12-15}"},
      {"offers", offer, "20% en gafas hasta el 3/4/2026", "{id: \"20-en-gafas\", name: \"20% en gafas\", mechanic: 20%, valid_through: …}"},
      {"offers", offer, "Revisión gratis hasta agotar plazas", "{id: revision-gratis, name: Revisión gratis, mechanic: free, conditions: hasta agotar plazas}"},
      {"offers", offer, "2x1 en cafés hasta las 12", "{id: \"2x1-en-cafes-hasta-las-12\", name: \"2x1 en cafés hasta las 12\", mechanic: 2x1}"},
      {"offers", offer, "Cesta de frutas al 10% - hasta el 15 de diciembre",
       "{id: cesta-de-frutas-al-10, name: \"Cesta de frutas al 10%\", mechanic: 10%, valid_through: 2026-12-15}"},
      {"offers", offer, "Envío gratis", "{id: envio-gratis, name: Envío gratis, mechanic: free_shipping}"},
      {"offers", offer, "Envío gratis en Gijón", "{id: envio-gratis-en-gijon, name: Envío gratis en Gijón, mechanic: …}"},
      {"offers", offer, "Segundo par al 50%", "{id: segundo-par-al-50, name: \"Segundo par al 50%\", mechanic: …}"},
      {"offers", offer, "Cachopo del jueves: 19,90 €", "{id: cachopo-del-jueves, name: Cachopo del jueves, mechanic: 19.90 EUR}"},
      {"offers", offer, "Happy hour", "{id: happy-hour, name: Happy hour, mechanic: …}"},
      {"products", product, "Menú del día: 14 €", "{id: menu-del-dia, name: Menú del día, price: 14 EUR}"},
      {"products", product, "Cachopo, 24,90 €", "{id: cachopo, name: Cachopo, price: 24.90 EUR}"},
      {"products", product, "Bono de 10 baños 35 €", "{id: bono-de-10-banos, name: Bono de 10 baños, price: 35 EUR}"},
      {"products", product, "Menú (a elegir) a 14 €", "{id: menu-a-elegir, name: \"Menú (a elegir)\", price: 14 EUR}"},
      {"products", product, "Combo 2", "{id: combo-2, name: Combo 2}"},
      {"locations", location, "Oviedo: C/ Uría, 12", "{id: oviedo, name: Oviedo, address: \"C/ Uría, 12\"}"},
      {"locations", location, "Oviedo", "{id: oviedo, name: Oviedo}"},
      {"events", event, "Espicha el 18 de diciembre a las 21:00", "{id: espicha, name: Espicha, starts_at: 2026-12-18T21:00}"},
      {"events", event, "Concierto el viernes", "{id: concierto-el-viernes, name: Concierto el viernes, starts_at: …}"},
      {"accounts", account, "Instagram: \"@bar\"", "{id: instagram, network: instagram, handle: \"\\\"@bar\\\"\"}"},
      {"accounts", account, "Instagram: bar", "{id: instagram, network: instagram, handle: bar}"},
      {"special_hours", {"date", "hours", "reason"}, "24/12/2026: de 9 a 14", "{date: 2026-12-24, hours: \"09:00-14:00\"}"},
      {"special_hours", {"date", "hours", "reason"}, "25/12/2026: cerrado", "{date: 2026-12-25, hours: \"off\"}"},
      {"objectives", {"id", "name"}, "Llenar entre semana", "{id: llenar-entre-semana, name: Llenar entre semana}"},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(load::shape_of(row.list, row.keys, row.written, entry_values(row.list, row.written, {2026, 11, 30})) == row.shape);
  }
}

TEST_CASE("a stretch of days is read by the days that people write") {
  struct Row {
    const char* written;
    std::string stretch;
  };
  const Row rows[] = {
      {"del 24 al 31 de diciembre de 2026", "2026-12-24 2026-12-31"},
      {"2026-12-24 — 2027-01-01", "2026-12-24 2027-01-01"},
      {"24/12/2026 ate 30/12/2026", "2026-12-24 2026-12-30"},
      {"2026-2027", "2026-01-01 2027-12-31"},
      {"el 24 de diciembre", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const auto stretch = stretch_in(row.written, {2026, 11, 30});
    CHECK((stretch ? stretch->first + ' ' + stretch->last : std::string()) == row.stretch);
  }
}

TEST_CASE("the day of a moment is what stands before its hour") {
  for (const auto& [moment, day] : {std::pair("2026-03-13T10:00", "2026-03-13"), std::pair("2026-03-13", "2026-03-13"), std::pair("2026", "2026")})
    CHECK(day_of(moment) == day);
}

}  // namespace
}  // namespace sml::run
