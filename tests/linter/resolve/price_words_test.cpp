#include "linter/resolve/price_words.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("the last part of a list begins behind its last mark or joining word") {
  struct Row {
    std::string words;
    std::string last;
  };
  const Row table[] = {
      {"", ""},
      {" a solo ", " a solo "},
      {", con pan y vino a ", "vino a "},
      {" y una limonada, hoy ", " hoy "},
      {" a — hoy ", " hoy "},
      {" · ", " "},
      {" a y b y y c", "y c"},
      {" o", " o"},
      {"y a", "y a"},
      {" mas ", ""},
      {" yo a ", " yo a "},
      {"a\ny b", "y b"},
  };
  for (const Row& row : table) {
    CAPTURE(row.words);
    CHECK(last_part(row.words) == row.last);
  }
}

TEST_CASE("light words say a price and name nothing") {
  struct Row {
    std::string words;
    bool light;
  };
  const Row table[] = {
      {"", true},
      {" a ", true},
      {" hoy, a solo: ", true},
      {" — ", true},
      {" por pizza ", false},
      {" porsolo ", false},
      {" 2 por ", false},
      {"iva", true},
      {"a", true},
      {" cuesta y cuestan, sale", true},
      {" cuest ", false},
  };
  for (const Row& row : table) {
    CAPTURE(row.words);
    CHECK(is_light(row.words) == row.light);
  }
}

}  // namespace
}  // namespace sml::resolve
