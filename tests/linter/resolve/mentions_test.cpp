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
offers:
- {id: dos, name: 2x1 en pan, mechanic: 2x1}
events:
- {id: clase, name: Clase de pasta fresca, starts_at: 2026-03-20T20:00}
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

}  // namespace
}  // namespace sml::resolve
