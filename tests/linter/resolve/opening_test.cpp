#include "linter/resolve/opening.h"

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Bar Napoli, country: MX}
holidays: {country: MX}
locations:
- id: bar
  name: Bar
  opening_hours: "Tu-Th 13:00-16:00,20:00-23:00; Fr-Sa 20:00-02:00; PH 12:00-18:00"
  special_hours: [{date: 2026-03-19, hours: off}, {date: 2026-03-16, hours: "10:00-14:00"}]
- {id: nada, name: Sin horario}
)";

TEST_CASE("a day has its own hours before those of its weekday, and a night goes on after midnight") {
  const model::World world = world_of({.facts = std::string(kFacts)});
  const model::Client& client = world.clients.front();
  const Opening bar(**(client.facts->locations->begin()), client);
  CHECK(written(bar.on(time::Date{2026, 3, 17})->ranges) == std::vector<std::string>{"13:00-16:00", "20:00-23:00"});
  CHECK(written(bar.on(time::Date{2026, 3, 20})->ranges) == std::vector<std::string>{"20:00-02:00"});
  CHECK(bar.on(time::Date{2026, 3, 19})->ranges.empty());
  CHECK(written(bar.on(time::Date{2026, 3, 16})->ranges) == std::vector<std::string>{"10:00-14:00"});
  CHECK(written(bar.on(time::Date{2026, 5, 1})->ranges) == std::vector<std::string>{"12:00-18:00"});
  CHECK(bar.holds({2026, 3, 17}, 23 * 60) == true);
  CHECK(bar.holds({2026, 3, 17}, 17 * 60) == false);
  CHECK(bar.holds({2026, 3, 20}, 90) == true);
  CHECK(bar.holds({2026, 3, 21}, 120) == true);
  CHECK(bar.next_open_day({2026, 3, 18}) == time::Date{2026, 3, 20});
  const Opening unknown(*client.facts->locations->at(1), client);
  CHECK_FALSE(unknown.on(time::Date{2026, 3, 17}));
  CHECK_FALSE(unknown.holds({2026, 3, 17}, 600));
}

TEST_CASE("a place without a name is called like the business where it has no other") {
  const auto named = [](const std::string& other, bool has_name) {
    model::World world = world_of({.facts = "business: {name: Bar Napoli}\nlocations: [{id: bar, name: La barra}" + other + "]\n"});
    model::Client& client = world.clients.front();
    model::Location& location = client.facts.content.locations.value.front().value;
    if (!has_name) location.name = {};
    return Opening(location, client).place_name();
  };
  CHECK(named("", false) == "Bar Napoli");
  CHECK(named("", true) == "La barra");
  CHECK(named(", {id: norte, name: Norte}", false) == "bar");
}

}  // namespace
}  // namespace sml::resolve
