#include "linter/report/first_name.h"

#include "tests/catch.h"

namespace sml::report {
namespace {

TEST_CASE("a letter greets by what a person is called") {
  const std::pair<std::string, std::string> table[] = {
      {"Pilar Rey", "Pilar"},                   {"Rosa Elena Prieto", "Rosa Elena"}, {"José García López", "José"},   {"María José Ruiz", "María José"},
      {"María José", "María José"},             {"Hotel Sol", "Hotel Sol"},          {"Silva, Rui", "Silva, Rui"},  {"DJ Lolo", "DJ Lolo"},
      {"Lucía", "Lucía"},                       {"Dr. Juan Paz", "Dr. Juan Paz"},    {"Doña Carmen", "Doña Carmen"}, {"María de la O", "María de la O"},
      {"El equipo de Luz", "El equipo de Luz"}, {"", ""}};
  for (const auto& [name, first] : table) {
    CAPTURE(name);
    CHECK(first_name(name) == first);
  }
}

}  // namespace
}  // namespace sml::report
