#include "linter/load/meant_zone.h"

#include <string>

#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("a slip of the pen is another zone's name, and another city is none") {
  const struct {
    std::string written;
    std::string meant;
  } table[] = {
      {"Europe/Berln", "Europe/Berlin"},                  {"Amercia/Bogota", "America/Bogota"}, {"America/Mexico_Ctiy", "America/Mexico_City"},
      {"Europe/Vigo", ""},                                {"America/Cali", ""},                 {"Europe/Rom", "Europe/Rome"},
      {"europe/rome", "Europe/Rome"},                     {"CST", ""},                          {"ART", ""},
      {"Buenos Aires", "America/Argentina/Buenos_Aires"}, {"bogotá", "America/Bogota"},
      {"Ciudad de México", "America/Mexico_City"},        {"Lima", "America/Lima"},             {"Vigo", ""},
      {"Marte/Base", ""},                                 {"", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(meant_zone(row.written).value_or("") == row.meant);
  }
}

}  // namespace
}  // namespace sml::load
