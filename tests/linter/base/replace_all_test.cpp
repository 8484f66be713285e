#include "linter/base/replace_all.h"

#include "tests/catch.h"

namespace sml::base {
namespace {

TEST_CASE("each of a word is replaced, and what is put in stays as it is") {
  struct Row {
    std::string text;
    std::string_view word, by;
    std::string_view replaced;
  };
  const Row rows[] = {
      {"", "y", ",", ""},
      {"Mo y Tu", " y ", ",", "Mo,Tu"},
      {"Mo y Tu y We", " y ", " y ", "Mo y Tu y We"},
      {"aaa", "aa", "b", "ba"},
      {"a;b;", ";", ", ", "a, b, "},
      {"’l’amour’", "’", "", "lamour"},
  };
  for (Row row : rows) {
    CAPTURE(row.text);
    replace_all(row.text, row.word, row.by);
    CHECK(row.text == row.replaced);
  }
}

}  // namespace
}  // namespace sml::base
