#include "linter/resolve/mentions.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Panadería Pan de Luna, country: ES}
products:
- {id: pan, name: Pan}
- {id: espelta, name: Pan de espelta}
- {id: pasta, name: Pasta fresca}
- {id: martes, name: Pasta del martes}
offers:
- {id: dos, name: 2x1 en pan, mechanic: 2x1}
events:
- {id: clase, name: Clase de pasta fresca, starts_at: 2026-03-20T20:00}
- {id: feria, name: Feria del lunes, starts_at: 2026-03-23T20:00}
)";

std::string products_in(const std::string& text) {
  const StatedPost post(std::string(kFacts), text, "2026-03-11T10:00");
  std::string out;
  for (const FactMention* mention : only<model::Product>(own_mentions(post.text()))) out += (out.empty() ? "" : ", ") + *mention->as<model::Product>()->id;
  return out;
}

TEST_CASE("a name inside a longer one is none of its own, but for an offer's") {
  CHECK(products_in("El pan de espelta y el pan.") == "espelta, pan");
  CHECK(products_in("La Clase de pasta fresca.") == "");
  CHECK(products_in("Pasta fresca y Clase de pasta fresca.") == "pasta");
  CHECK(products_in("Hoy, 2x1 en pan.") == "pan");
}

// The time that a text states: whether it stands in a name, or touches one.
std::string place_of_time(const std::string& text) {
  const StatedPost post(std::string(kFacts), text, "2026-03-11T10:00");
  for (const claims::Claim& claim : post.text().claims.found) {
    if (claim.as<claims::TimeClaim>() == nullptr) continue;
    if (is_in_name(claim.range, post.text())) return "inside";
    return touches_name(claim.range, post.text()) ? "beside" : "apart";
  }
  return "no time";
}

TEST_CASE("a day in a name of the facts, of whatever kind, is none that a text states") {
  CHECK(place_of_time("Hoy no: Pasta del martes, solo en Centro.") == "apart");
  CHECK(place_of_time("Pasta del martes, solo en Centro.") == "inside");
  CHECK(place_of_time("La Feria del lunes se acaba.") == "inside");
  CHECK(place_of_time("El martes, pan de espelta.") == "apart");
  CHECK(place_of_time("Pan de espelta.") == "no time");
}

}  // namespace
}  // namespace sml::resolve
