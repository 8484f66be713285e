#include "linter/claims/weighted_length.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::claims {
namespace {

TEST_CASE("texts are weighed as X does") {
  struct Row {
    std::string text;
    std::size_t weight;
    bool valid;
  };
  const Row table[] = {
      {"", 0, false},
      {"Hoy pizza", 9, true},
      {"ñandú", 5, true},
      {"n\u0303", 1, true},
      {"ピザ", 4, true},
      {"—«»“”…", 7, true},
      {"🍕👩‍🍳🇲🇽1️⃣", 8, true},
      {"☺️☺\uFE0E", 6, true},
      {"ve a luna.mx hoy", 32, true},
      {"https://luna.mx/una/carta/muy/larga?con=todo#fin", 23, true},
      {"hola@luna.mx @luna #luna", 24, true},
      {std::string(280, 'a'), 280, true},
      {std::string(281, 'a'), 281, false},
      {"a\uFEFF", 3, false},
      {"\xFF", 2, true},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const WeightedLength length = weighted_length(row.text);
    CHECK(length.weight == row.weight);
    CHECK(length.valid == row.valid);
    CHECK(length.permillage == row.weight * 1000 / 280);
  }
}

TEST_CASE("what weighs double and is no emoji is named once") {
  CHECK(heavy_characters("Ábrelo → luna.mx → 12 € • ya 🍳 ✅") == std::vector<std::string>{"→", "€", "•"});
  CHECK(heavy_characters("«Qué – “bien”…» 👩‍🍳 https://luna.mx") == std::vector<std::string>{"…"});
  CHECK(heavy_characters("").empty());
}

}  // namespace
}  // namespace sml::claims
