#include "linter/load/plain_entry.h"

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

TEST_CASE("an entry that is written as plain text is told once, whole") {
  const struct {
    std::string written;
    std::string told;
  } table[] = {
      {"offers:\n- 2x1 en sidra\n", "2:3-2:15 schema/type offers mapping.text -> 2x1 en sidra\n"},
      {"products:\n- Menú del día: 14 €\n", "2:3-2:21 schema/type products mapping.text -> Menú del día: 14 €\n"},
      {"products:\n  Menú del día: 14 €\n  Fabes: 12 €\n", "2:3-3:14 schema/type products list.mapping -> Menú del día: 14 €\n"},
      {"products:\n- nombre: Fabes\n", "2:3-2:9 schema/missing-key id key.missing\n2:3-2:9 schema/unknown-key nombre key.unknown -> name\n"},
      {"products:\n- Fabes:\n", "2:3-2:8 schema/missing-key id key.missing\n2:3-2:8 schema/missing-key name key.missing\n"
                                "2:3-2:8 schema/unknown-key Fabes key.unknown\n"},
      {"products:\n- ~\n", "2:3-2:4 schema/type products mapping.nothing\n"},
      {"products: {Fabes: 12 €}\n", "1:11-1:24 schema/type products list.braces\n"},
      {"locations:\n- {id: a, name: A, special_hours: [24/12/2026: 9-14]}\n", "2:36-2:52 schema/type special_hours mapping.text -> 24/12/2026: 9-14\n"},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(decoded<model::Facts>(row.written, decode_facts).told() == row.told);
  }
}

}  // namespace
}  // namespace sml::load
