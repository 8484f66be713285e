#include "linter/report/wrapped.h"

#include "tests/catch.h"

namespace sml::report {
namespace {

std::string wrapped(std::string_view text, std::string_view first = "", std::string_view further = "", Break where = Break::at_blanks) {
  std::string out;
  append_wrapped(out, text, first, further, where);
  return out;
}

const std::string kNinety(90, 'a');

TEST_CASE("a text is broken at blanks, at the hundredth column") {
  CHECK(wrapped("") == "\n");
  CHECK(wrapped("one line") == "one line\n");
  CHECK(wrapped(kNinety + " 345678901") == kNinety + " 345678901\n");
  CHECK(wrapped(kNinety + " 3456789012") == kNinety + "\n3456789012\n");
  CHECK(wrapped(kNinety + " 345 7890 2") == kNinety + " 345 7890\n2\n");
}

TEST_CASE("what stands before the lines counts") {
  CHECK(wrapped("a", "1. ", "   ") == "1. a\n");
  CHECK(wrapped(kNinety + " 4567890", "→ ", "  ") == "→ " + kNinety + " 4567890\n");
  CHECK(wrapped(kNinety + " 45678901", "→ ", "  ") == "→ " + kNinety + "\n  45678901\n");
  CHECK(wrapped(kNinety + " b " + kNinety + " cdefgh", "", "   ") == kNinety + " b\n   " + kNinety + " cdefgh\n");
  CHECK(wrapped(kNinety + " b " + kNinety + " cdefghi", "", "   ") == kNinety + " b\n   " + kNinety + "\n   cdefghi\n");
}

TEST_CASE("columns are those of a terminal") {
  CHECK(wrapped(kNinety + " ñandúñand") == kNinety + " ñandúñand\n");
  CHECK(wrapped(kNinety + " ようこそ") == kNinety + " ようこそ\n");
  CHECK(wrapped(kNinety + " ようこそよ") == kNinety + "\nようこそよ\n");
}

TEST_CASE("a word that is too long stands whole, and blanks between words stay") {
  const std::string word(150, 'w');
  CHECK(wrapped(word) == word + "\n");
  CHECK(wrapped("a " + word + " b", "", "  ") == "a\n  " + word + "\n  b\n");
  CHECK(wrapped("a   # b") == "a   # b\n");
  CHECK(wrapped("  a ") == "  a \n");
  CHECK(wrapped(kNinety + "    345678901", "", "  ") == kNinety + "\n  345678901\n");
}

TEST_CASE("a field's name stays by its value where that is asked for") {
  const std::string line = kNinety + " at: 2026";
  CHECK(wrapped(line + "-03") == kNinety + " at:\n2026-03\n");
  CHECK(wrapped(line + "-03", "", "", Break::not_behind_colons) == kNinety + "\nat: 2026-03\n");
  CHECK(wrapped(kNinety + " a: b: c: defgh", "", "", Break::not_behind_colons) == kNinety + "\na: b: c: defgh\n");
  CHECK(wrapped("text:", "", "", Break::not_behind_colons) == "text:\n");
  CHECK(wrapped("text: ", "", "", Break::not_behind_colons) == "text: \n");
}

TEST_CASE("what is written is printable, whatever the text holds") {
  CHECK(wrapped("a\x1B[31mb\nc\td") == "a<U+001B>[31mb c d\n");
  CHECK(wrapped("a\u202Eb \xFF") == "a<U+202E>b \uFFFD\n");
}

}  // namespace
}  // namespace sml::report
