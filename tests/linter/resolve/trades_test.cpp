#include "linter/resolve/trades.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

// "bar, butcher": the words of a text for trades that the business is not in.
std::string others_in(const std::string& text, const std::string& business, const std::string& language = "es") {
  const StatedPost post("business: {" + business + ", country: ES}\n", text, "2026-03-10T10:00", language);
  std::string out;
  for (const text::Range& range : OtherTrades(*post.client().facts).find(post.text().wording)) out += (out.empty() ? "" : ", ") + post.words(range);
  return out;
}

TEST_CASE("shops of trades that the business is not in") {
  struct Row {
    std::string business;
    std::string text;
    std::string found;
  };
  const Row table[] = {
      {"name: Observatorio Cielo Raso, sector: astronomía", "El bar abre, la librería cierra y la tienda también", "bar, librería"},
      {"name: Trattoria Roma, sector: restaurante", "El bar abre y la librería cierra", "librería"},
      {"name: Trattoria Roma, sector: restaurante", "La joyería, la heladería y la sapataria abren", "joyería, heladería, sapataria"},
      {"name: Joalheria Sol", "La joyería abre, la heladería no", "heladería"},
      {"name: Heladería Sol", "La heladería abre, la joyería no", "joyería"},
      {"name: Panadería Sol", "La panadería abre, la carnicería cierra", "carnicería"},
      {"name: Cielo Raso", "El bar abre, la librería cierra", ""},
      {"name: Tumbling Lock, sector: boat hire", "The butcher's next to the museum", "butcher, museum"},
      {"name: Museo del Queso", "El museo abre, la biblioteca no", "biblioteca"},
  };
  for (const Row& row : table) {
    CAPTURE(row.business, row.text);
    CHECK(others_in(row.text, row.business) == row.found);
  }
}

}  // namespace
}  // namespace sml::resolve
