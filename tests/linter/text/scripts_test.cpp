#include "linter/text/scripts.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("a letter of another script is found") {
  CHECK(foreign_letter("p\u0430ypal") == 1);
  CHECK(foreign_letter("пиццa") == std::string("пицц").size());
  CHECK(foreign_letter("n\u03B1poli") == 1);
  CHECK(foreign_letter("\u0430b") == 0);
}

TEST_CASE("words of one script, or of those that are written together, have none") {
  for (const std::string word : {"", "pizzería", "пицца", "ラーメン屋", "Tシャツ", "2x1", "n\u0303andu\u0301", "ºª", "µ"}) {
    CAPTURE(word);
    CHECK(foreign_letter(word) == word.size());
  }
}

TEST_CASE("scripts that need what nobody sees") {
  CHECK(is_shaped_by_joiners(U'\u0645'));
  CHECK(is_shaped_by_joiners(U'\u094D'));
  CHECK_FALSE(is_shaped_by_joiners(U'a'));
  CHECK(is_written_without_spaces(U'\u0E01'));
  CHECK(is_written_without_spaces(U'\u65E5'));
  CHECK_FALSE(is_written_without_spaces(U'a'));
  CHECK(is_right_to_left(U'\u05D0'));
  CHECK_FALSE(is_right_to_left(U'a'));
}

}  // namespace
}  // namespace sml::text
