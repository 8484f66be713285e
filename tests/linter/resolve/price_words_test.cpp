#include "linter/resolve/price_lists.h"
#include "linter/resolve/price_gaps.h"
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

TEST_CASE("what stands between two names tells whether they are one list") {
  struct Row {
    std::string words;
    ListPart part;
  };
  const Row table[] = {
      {", ", ListPart::next},
      {" y ", ListPart::next},
      {" y una ", ListPart::next},
      {" and your ", ListPart::next},
      {" + ", ListPart::next},
      {" \U0001F35F ", ListPart::next},
      {" / ", ListPart::next},
      {", aros de cebolla y ", ListPart::with_another},
      {" o ", ListPart::none},
      {" ", ListPart::none},
      {": ", ListPart::none},
      {" es mejor que ", ListPart::none},
  };
  for (const Row& row : table) {
    CAPTURE(row.words);
    CHECK(list_part(row.words) == row.part);
  }
}

TEST_CASE("a price of several, by the words before it") {
  for (const char* before : {"dos pizzas por ", "quince pizzas por ", "eighteen rolls for ", "dezoito pasteis por "}) {
    CAPTURE(before);
    CHECK(is_for_several(before));
    CHECK(counts(std::string(before).substr(0, std::string(before).find(' ') + 1)));
  }
  for (const char* before : {"once you pay ", "pizzas por ", "quincena por "}) {
    CAPTURE(before);
    CHECK_FALSE(is_for_several(before));
  }
}

TEST_CASE("one price of all, or of each") {
  CHECK(joins_into_one(" con unas "));
  CHECK(joins_into_one(" + "));
  CHECK_FALSE(joins_into_one(" y "));
  CHECK(says_together(", las dos por "));
  CHECK_FALSE(says_together(" a "));
  CHECK(begins_together(" juntas."));
  CHECK(begins_together(" for both"));
  CHECK_FALSE(begins_together(" hoy"));
  CHECK(says_each(" cada una"));
  CHECK(says_each(" each."));
  CHECK_FALSE(says_each(" cada martes"));
}

}  // namespace
}  // namespace sml::resolve
