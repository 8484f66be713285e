#include "linter/report/told_occasion.h"

#include "tests/catch.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using resolve::Occasion;
using Kind = Occasion::Kind;
using Bound = Occasion::Bound;

TEST_CASE("what the facts say of a day is said in words") {
  model::Offer offer;
  offer.name = {.value = "2x1 en <pizzas>\u202e", .written = true};
  model::Offer gone = offer;
  gone.status.value = model::OfferStatus::sold_out;
  model::Event event;
  event.id = {.value = "jazz", .written = true};
  model::Event put_off = event;
  put_off.status.value = model::EventStatus::postponed;
  struct Row {
    Occasion occasion;
    std::string spanish;
    std::string english;
  };
  const std::vector<Row> rows = {
      {{.kind = Kind::holiday}, "día festivo", "public holiday"},
      {{.kind = Kind::closed}, "cerrado", "closed"},
      {{.kind = Kind::closed, .places = {"Centro", "Sur"}, .reason = "obra"}, "cerrado: Centro y Sur (obra)", "closed: Centro and Sur (obra)"},
      {{.kind = Kind::closed, .places = {"a", "b", "c", "d", "e", "f"}}, "cerrado: a, b, c, d y 2 más", "closed: a, b, c, d, and 2 more"},
      {{.kind = Kind::other_hours, .places = {"Centro"}, .hours = {{600, 840}, {1020, 1500}}}, "horario especial: Centro, 10:00-14:00 y 17:00-01:00",
       "special hours: Centro, 10:00-14:00 and 17:00-01:00"},
      {{.kind = Kind::offer, .bound = Bound::begins, .offer = &offer}, "empieza la promoción «2x1 en <pizzas><U+202E>»",
       "offer \"2x1 en <pizzas><U+202E>\" begins"},
      {{.kind = Kind::offer, .bound = Bound::ends, .offer = &gone}, "termina la promoción «2x1 en <pizzas><U+202E>» (agotada)",
       "offer \"2x1 en <pizzas><U+202E>\" ends (sold out)"},
      {{.kind = Kind::offer, .offer = &offer}, "promoción «2x1 en <pizzas><U+202E>», solo este día", "offer \"2x1 en <pizzas><U+202E>\", this day only"},
      {{.kind = Kind::event, .event = &event, .clock = time::Civil{{2026, 3, 20}, 20}}, "evento «jazz», 20:00", "event \"jazz\", 20:00"},
      {{.kind = Kind::event, .bound = Bound::begins, .event = &put_off}, "empieza el evento «jazz» (aplazado)", "event \"jazz\" begins (postponed)"},
      {{.kind = Kind::event, .bound = Bound::ends, .event = &event}, "termina el evento «jazz»", "event \"jazz\" ends"},
  };
  for (const Row& row : rows) {
    CHECK(told_occasion(row.occasion, MessageLanguage::es) == row.spanish);
    CHECK(told_occasion(row.occasion, MessageLanguage::en) == row.english);
  }
}

}  // namespace
}  // namespace sml::report
