#include "linter/text/length.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("a text is counted in every measure") {
  struct Row {
    std::string text;
    Length length;
  };
  const Row table[] = {
      {"", {0, 0, 0, 0}},
      {"sol", {3, 3, 3, 3}},
      {"a\r\nb", {4, 4, 4, 3}},
      {"niño", {5, 4, 4, 4}},
      {"nin\u0303o", {6, 5, 5, 4}},
      {"🍕", {4, 1, 2, 1}},
      {"👩‍🍳", {11, 3, 5, 1}},
      {"🇲🇽🇪🇸", {16, 4, 8, 2}},
      {"\xFF\xC3", {2, 2, 2, 2}},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const Length length = length_of(row.text);
    CHECK(length.bytes == row.length.bytes);
    CHECK(length.code_points == row.length.code_points);
    CHECK(length.utf16_units == row.length.utf16_units);
    CHECK(length.graphemes == row.length.graphemes);
  }
}

TEST_CASE("an emoji ends behind all that is joined to it") {
  struct Row {
    std::string emoji;
    std::string behind;
  };
  const Row table[] = {
      {"🍕", "🍕"},   {"☺", ""},    {"☺️", "x"}, {"👍🏽", "🏽"}, {"👩‍🍳", "‍"},     {"👨‍👩‍👧‍👦", ""}, {"🏳️‍🌈", ""},
      {"🇲🇽", "🇪🇸"}, {"1️⃣", "2"}, {"#⃣", ""},  {"©️", ""},  {"🏴󠁧󠁢󠁥󠁮󠁧󠁿", "󠁧"}, {"❤️‍🔥", "a"},
  };
  for (const Row& row : table) {
    CAPTURE(row.emoji, row.behind);
    CHECK(emoji_end(row.emoji + row.behind, 0) == row.emoji.size());
  }
  for (const char* none : {"a", "1", "#", "©", "™", "☺\uFE0E", "\u200D🍕", "ñ", "\xF0\x9F"}) {
    CAPTURE(none);
    CHECK(emoji_end(none, 0) == 0);
  }
}

TEST_CASE("texts are composed, also where marks have no end") {
  CHECK(composed("sol") == "sol");
  CHECK(composed("nin\u0303o") == "niño");
  CHECK(composed("\uFB2C") == "\u05E9\u05BC\u05C1");
  std::string marks = "a";
  while (marks.size() < 100000) marks += "\u0316\u0301";
  CHECK(composed(marks).size() + 3 >= marks.size());
  const std::string words(20000, 'a');
  CHECK(composed(words + "e\u0301" + words) == words + "\u00E9" + words);
}

TEST_CASE("domains travel in ASCII, a label in 63 letters") {
  CHECK(ascii_domain("luna.mx") == "luna.mx");
  CHECK(ascii_domain("ñandú.es") == "xn--and-6ma2c.es");
  CHECK(ascii_domain("✪df.ws") == "xn--df-oiy.ws");
  CHECK(ascii_domain(std::string(63, 'a') + ".mx"));
  CHECK_FALSE(ascii_domain(std::string(64, 'a') + ".mx"));
  CHECK_FALSE(ascii_domain("a..mx"));
}

}  // namespace
}  // namespace sml::text
