#include "linter/resolve/variety.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("a shortened name that goes on otherwise is another variety") {
  struct Case {
    const char* name;
    const char* words;
    const char* behind;
    bool is_other;
  };
  constexpr Case kCases[] = {
      {"chilaquiles con mole", "chilaquiles", " con pollo $138", true},
      {"chilaquiles con mole", "chilaquiles", " con mole $118", false},
      {"chilaquiles con mole", "chilaquiles", " con el mole de la casa $118", false},
      {"chilaquiles con mole", "chilaquiles", " $118", false},
      {"chilaquiles con mole", "chilaquiles", " con el mejor mole de la roma: $99", false},
      {"chilaquiles con mole", "chilaquiles", " con todo: $99", false},
      {"chilaquiles con mole", "chilaquiles", " de hoy: $99", false},
      {"chilaquiles con mole", "chilaquiles", " con \x01\x01\x01\x01 por $118", false},   // another name of the facts
      {"pan de espelta", "pan", " de centeno a 3 €", true},
      {"pizza margarita", "margarita", " con albahaca a $139", false},
      {"pan", "pan", " con tomate", false},
      {"eggs with bacon", "eggs", " with salmon £9", true},
      {"tosta com queijo", "tosta", " com fiambre 3 €", true},
  };
  for (const Case& one : kCases) {
    CAPTURE(one.name, one.behind);
    CHECK(is_other_variety(one.name, one.words, one.behind) == one.is_other);
  }
}

}  // namespace
}  // namespace sml::resolve
