#include "linter/run/odd_facts.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::run {
namespace {

// Each as "key value reason", with what is legal behind it.
std::string told_of(const std::string& facts) {
  model::World world;
  world.now = time::instant_of(*time::parse_moment("2026-11-30T09:00"), world.zone);
  model::Client& client = world.clients.emplace_back();
  auto it = load::decoded<model::Facts>(facts, load::decode_facts);
  REQUIRE(it.told().empty());
  client.facts.present = true;
  client.facts.content = std::move(it.field.value);
  std::string told;
  for (const load::Problem& problem : odd_facts(world)) {
    told += (told.empty() ? "" : "; ") + problem.key + ' ' + problem.value + ' ' + std::string(problem.reason);
    for (const std::string& legal : problem.legal.named) told += ' ' + legal;
  }
  return told;
}

TEST_CASE("facts that cannot all be true are told") {
  const struct {
    const char* facts;
    const char* told;
  } table[] = {
      {"products: [{id: a, name: Cachopo, price: 20 EUR}, {id: b, name: cachopo, price: 22 EUR}]", "name cachopo two_prices 20 EUR 22 EUR"},
      {"products: [{id: a, name: Cachopo, price: 20 EUR}, {id: b, name: Cachopo, price: 20 EUR}]", ""},
      {"products: [{id: a, name: Cachopo, price: 20 EUR}, {id: b, name: Cachopo}]", ""},
      {"products: [{id: a, name: Cachopo, price: 20 EUR, availability: discontinued}, {id: b, name: Cachopo, price: 22 EUR}]", ""},
      {"locations: [{id: a, name: A, special_hours: [{date: 2025-12-24, hours: off}, {date: 2027-01-05, hours: off}]}]", ""},
      {"products: [{id: a, name: Cachopo, price: 20 EUR, locations: [x]}, {id: b, name: Cachopo, price: 22 EUR, locations: [y]}]", ""},
      {"locations: [{id: a, name: A, special_hours: [{date: 2025-12-24, hours: off}]}]", "date 2025-12-24 last_year 2026-12-24"},
      {"locations: [{id: a, name: A, special_hours: [{date: 2025-12-24, hours: off}, {date: 2026-12-24, hours: off}]}]", ""},
      {"locations: [{id: a, name: A, special_hours: [{date: 2025-06-24, hours: off}, {date: 2026-11-24, hours: off}, {date: 2024-12-24, hours: off}]}]", ""},
      {"business: {name: N, country: ES, currency: MXN, phones: ['+52 55 1234 5678']}", "country ES contradicted MX MXN"},
      {"business: {name: N, country: ES, currency: MXN, phones: ['+52 55 1234 5678', '+34 985 12 34 56']}", ""},
      {"business: {name: N, country: ES, currency: MXN, phones: ['985 12 34 56']}", ""},
      {"business: {name: N, country: ES, currency: EUR, phones: ['+52 55 1234 5678']}", ""},
      {"business: {name: N, country: EC, currency: USD, phones: ['+593 2 212 3456']}", ""},
      {"business: {name: N, country: MX, time_zone: Europe/Madrid}", "time_zone Europe/Madrid contradicted America/Mexico_City MX"},
      {"business: {name: N, country: MX, time_zone: America/Tijuana}", ""},
      {"business: {name: N, country: ES, time_zone: Atlantic/Canary}", ""},
      {"business: {name: N, country: ES, time_zone: Africa/Ceuta}", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.facts);
    CHECK(told_of(std::string(row.facts) + '\n') == row.told);
  }
}

TEST_CASE("an absence that never ends is told") {
  model::World world;
  auto team = load::decoded<model::Team>(
      "people: [{id: a, name: A, time_off: [{from: 2026-12-03}, {from: 2026-12-24, through: 2026-12-24}, {from: 2026-12-26, through: nunca}]}]\n",
      load::decode_team);
  world.team.present = true;
  world.team.content = std::move(team.field.value);
  const load::Problems problems = odd_facts(world);
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().value == "2026-12-03");
  CHECK(problems.front().reason == "no_end");
}

}  // namespace
}  // namespace sml::run
