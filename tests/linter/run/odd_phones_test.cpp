#include "linter/run/odd_phones.h"

#include <string>

#include "tests/catch.h"

namespace sml::run {
namespace {

TEST_CASE("a telephone of the facts that nobody can call is told, and counts as unknown") {
  const struct {
    std::string country;
    std::string phone;
    std::string reason;
  } table[] = {
      {"ES", "985 12 34 56", ""},            {"ES", "985 12 34 5", "short"},               {"ES", "985 12 34 567", ""},
      {"ES", "+34 985 12 34 5", "short"},    {"ES", "0034 985 12 34 5", "short"},          {"ES", "+34 985 12 34 56", ""},
      {"ES", "+33 1 23 45 67 89", ""},       {"ES", "112", ""},                            {"ES", "116 111", ""},
      {"ES", "900 PIZZAS", ""},              {"ES", "985 12 34 56 ext. 12", ""},           {"ES", "985 12 34 56 / 612 34 56 78", "two"},
      {"ES", "985123456, 612345678", "two"}, {"ES", "985 12 34 56 y 612 34 56 78", "two"}, {"ES", "985 12 34 56/57", ""},
      {"AR", "4567-8900", ""},             {"AR", "+54 9 11 4567-8901", ""},    {"MX", "1234 5678", ""},
      {"MX", "+52 55 1234 567", "short"}, {"MX", "+52 1 55 1234 5678", ""},   {"", "985 12 34 5", ""},
      {"BR", "0800 123 4567", ""},         {"CR", "2222-333", "short"},       {"GB", "+44 (0)20 7946 0018", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.country, row.phone);
    model::World world;
    model::Client& client = world.clients.emplace_back();
    client.facts.present = true;
    model::Business& business = *client.facts.content.business;
    business.country = {.value = row.country, .written = true};
    (*business.phones).push_back({.value = row.phone, .written = true});
    const load::Problems problems = odd_phones(world);
    CHECK((problems.empty() ? "" : std::string(problems.front().reason)) == row.reason);
    CHECK(business.phones.gaps == !row.reason.empty());
  }
}

}  // namespace
}  // namespace sml::run
