#include "linter/resolve/occasions.h"

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

using Kind = Occasion::Kind;
using Bound = Occasion::Bound;
using Words = std::vector<std::string>;

constexpr std::string_view kFacts = R"(
business: {name: Bar Napoli, country: MX}
holidays: {country: MX}
locations:
- {id: bar, name: Bar, opening_hours: "Tu-Su 13:00-23:00",
   special_hours: [{date: 2026-03-17, hours: off, reason: obra}, {date: 2026-03-18, hours: "10:00-14:00"}]}
- {id: terraza, name: Terraza, opening_hours: "We-Su 13:00-23:00"}
offers:
- {id: larga, name: Larga, mechanic: 2x1, valid_from: 2026-03-10, valid_through: 2026-03-19T23:00}
- {id: corta, name: Corta, mechanic: 2x1, valid_from: 2026-03-18, valid_through: 2026-03-18}
- {id: abierta, name: Abierta, mechanic: 2x1, valid_from: 2026-03-18T23:00-08:00}
- {id: fuera, name: Fuera, mechanic: 2x1, valid_from: 2026-03-18, status: withdrawn}
events:
- {id: noche, name: Noche, starts_at: 2026-03-20T22:00, ends_at: 2026-03-21T02:00}
- {id: feria, name: Feria, starts_at: 2026-03-20, ends_at: 2026-03-22}
)";

struct Row {
  time::Date day;
  Kind kind;
  Words places;
  std::string reason;
  std::string id;
  Bound bound = Bound::whole;
};

TEST_CASE("a day has its holidays, closed places and other hours, and the ends of offers and events") {
  const model::World world = world_of({.facts = std::string(kFacts)});
  const std::vector<Row> expected = {
      {{2026, 3, 16}, Kind::holiday, {}, "", ""},
      {{2026, 3, 16}, Kind::closed, {}, "", ""},
      {{2026, 3, 17}, Kind::closed, {}, "obra", ""},
      {{2026, 3, 18}, Kind::other_hours, {"Bar"}, "", ""},
      {{2026, 3, 18}, Kind::offer, {}, "", "corta", Bound::whole},
      {{2026, 3, 19}, Kind::offer, {}, "", "larga", Bound::ends},
      {{2026, 3, 19}, Kind::offer, {}, "", "abierta", Bound::begins},
      {{2026, 3, 20}, Kind::event, {}, "", "noche", Bound::whole},
      {{2026, 3, 20}, Kind::event, {}, "", "feria", Bound::begins},
      {{2026, 3, 22}, Kind::event, {}, "", "feria", Bound::ends},
      {{2026, 3, 23}, Kind::closed, {}, "", ""},
      {{2026, 3, 24}, Kind::closed, {"Terraza"}, "", ""},
  };
  const std::vector<Occasion> found = occasions(world.clients.front(), {2026, 3, 16}, {2026, 3, 24});
  REQUIRE(found.size() == expected.size());
  for (std::size_t index = 0; index < found.size(); ++index) {
    CAPTURE(index);
    CHECK(time::iso(found[index].day) == time::iso(expected[index].day));
    CHECK(found[index].kind == expected[index].kind);
    CHECK(found[index].places == expected[index].places);
    CHECK(found[index].reason == expected[index].reason);
    CHECK(found[index].bound == expected[index].bound);
    CHECK((found[index].offer != nullptr ? *found[index].offer->id : found[index].event != nullptr ? *found[index].event->id : "") == expected[index].id);
  }
  CHECK(found[3].hours == std::vector<time::MinuteRange>{{600, 840}});
  CHECK(found[7].clock == time::Civil{{2026, 3, 20}, 22});
  CHECK_FALSE(found[8].clock);
}

TEST_CASE("where the facts say nothing there is no occasion, and no day is closed that might be open") {
  CHECK(occasions(world_of({}).clients.front(), {2026, 3, 1}, {2026, 3, 31}).empty());
  const model::World world = world_of({.facts = "business: {name: Bar}\nlocations:\n"
                                                "- {id: bar, name: Bar, opening_hours: \"Tu-Su 13:00-23:00\"}\n- {id: otro, name: Otro}\n"});
  const std::vector<Occasion> found = occasions(world.clients.front(), {2026, 3, 2}, {2026, 3, 3});
  REQUIRE(found.size() == 1);
  CHECK(found.front().places == Words{"Bar"});
}

}  // namespace
}  // namespace sml::resolve
