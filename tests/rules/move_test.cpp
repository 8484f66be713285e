#include "rules/staffing/move.h"

#include <algorithm>
#include <string>

#include "linter/claims/extract.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

struct Row {
  std::string language;
  std::string text;
  bool is_bound;
};

TEST_CASE("a text that speaks of its own day is for no later one") {
  const Row table[] = {
      {"es", "Mañana domingo abrimos.", true},
      {"es", "Hoy hay horchata.", true},
      {"es", "Este sábado hay taller.", true},
      {"es", "El 15 de diciembre hay taller.", false},
      {"es", "Taller a las 18 h.", false},
      {"es", "Gracias por venir ayer.", false},
      {"en", "Open tomorrow.", true},
      {"en", "See you on 15 December.", false},
      {"pt", "Amanhã tem bolo.", true},
      {"pt", "No dia 15 de dezembro tem oficina.", false},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const claims::Claims claims = claims::extract(row.text, {row.language, "ES", "EUR", false});
    const bool is_bound = std::ranges::any_of(claims.found, [](const claims::Claim& claim) { return is_bound_to_day(claim, {2026, 12, 12}, {2026, 12, 14}); });
    CHECK(is_bound == row.is_bound);
  }
}

}  // namespace
}  // namespace sml::rules
