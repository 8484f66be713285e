#include "linter/text/pattern.h"

#include "tests/catch.h"

namespace sml::text {
namespace {

struct Finding {
  std::string expression;
  std::string text;
  std::vector<Range> found;
};

TEST_CASE("all matches, left to right") {
  const Finding table[] = {
      {"pizza", "pizza y pizza", {{0, 5}, {8, 13}}},
      {"\\bdos\\b", "dos dosis dos", {{0, 3}, {10, 13}}},
      {"^a", "aa", {{0, 1}}},
      {"(?m)^a", "a\na", {{0, 1}, {2, 3}}},
      {"a|ab", "ab", {{0, 1}}},
      {"", "aé", {{0, 0}, {1, 1}, {3, 3}}},
      {"x*", "axxé", {{0, 0}, {1, 3}, {5, 5}}},
      {"\\B", "aéb", {}},
      {"\\B", "é🍕", {{0, 0}, {2, 2}, {6, 6}}},
      {".", "a\xFFz", {{0, 1}, {2, 3}}},
      {"ñ", "n", {}},
      {"a", "", {}},
      {"$", "", {{0, 0}}},
  };
  for (const Finding& row : table) {
    CAPTURE(row.expression, row.text);
    const auto pattern = Pattern::compile(row.expression);
    REQUIRE(pattern);
    std::vector<Range> found;
    for (const Match& match : pattern->find_all(row.text)) found.push_back(match.whole());
    CHECK(found == row.found);
    CHECK(pattern->find(row.text).has_value() == !row.found.empty());
    CHECK(pattern->stands_in(row.text) == (!row.found.empty() || row.text == "aéb"));   // there \B holds inside a character alone
  }
}

TEST_CASE("groups that took part, groups that did not, groups with a name") {
  const Pattern pattern = Pattern::literal("(?P<take>\\d)\\s*x\\s*(?P<pay>\\d)|(gratis)()");
  CHECK(pattern.group("take") == 1);
  CHECK(pattern.group("pay") == 2);
  CHECK(pattern.group("none") == 0);
  const std::string text = "hoy 2 x 1, gratis";
  const auto matches = pattern.find_all(text);
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].of(text, 1) == "2");
  CHECK(matches[0].of(text, 2) == "1");
  CHECK_FALSE(matches[0].has(3));
  CHECK_FALSE(matches[0].has(99));
  CHECK(matches[0].of(text, 3).empty());
  CHECK_FALSE(matches[1].has(1));
  CHECK(matches[1].of(text, 3) == "gratis");
  CHECK(matches[1].has(4));
  CHECK(matches[1].whole() == Range{11, 17});
}

TEST_CASE("finding goes on from a place and sees what stands before it") {
  const Pattern word = Pattern::literal("\\bdos");
  CHECK(word.find("dos dos", 1)->whole() == Range{4, 7});
  CHECK_FALSE(word.find("xdos", 1).has_value());
  CHECK_FALSE(word.find("dos", 4).has_value());
  CHECK(Pattern::literal("").find({}, 0)->whole() == Range{0, 0});
}

TEST_CASE("whole matches") {
  const Pattern pattern = Pattern::literal("a|ab");
  CHECK(pattern.matches_whole("ab"));
  CHECK_FALSE(pattern.matches_whole("abc"));
  CHECK_FALSE(pattern.matches_whole(""));
}

TEST_CASE("wrong and oversized expressions give a reason, never a crash") {
  const std::string table[] = {"(", "a**", "[z-a]", "(?=a)", "\\1", "x{1001}", "\xFF", "((\\pL{100}){10}){2}\\pL{1000}\\pL{1000}"};
  for (const std::string& expression : table) {
    CAPTURE(expression);
    const auto pattern = Pattern::compile(expression);
    REQUIRE_FALSE(pattern);
    CHECK_FALSE(pattern.error().reason.empty());
  }
  const auto oversized = Pattern::compile("\\pL{900}");
  REQUIRE_FALSE(oversized);
  CHECK(oversized.error().reason.find("too large") != std::string::npos);
}

TEST_CASE("quoted text matches itself alone") {
  const std::string table[] = {"", "a.b*c", "2x1 (hoy) [ya] $5 ^\\", "¿Qué? 🍕", std::string("a\0b", 3)};
  for (const std::string& text : table) {
    CAPTURE(text);
    CHECK(Pattern::literal(sml::text::quoted(text)).matches_whole(text));
    CHECK_FALSE(Pattern::literal(sml::text::quoted(text)).matches_whole(text + "x"));
  }
}

TEST_CASE("expressions become the alternatives of one") {
  constexpr std::string_view expressions[] = {"a+", "b|c"};
  CHECK(alternatives(expressions) == "a+|b|c");
  CHECK(alternatives({}).empty());
}

TEST_CASE("all matches of a long text are found") {
  const Pattern pattern = Pattern::literal("(?:a|b)?\\bx?");
  const std::size_t in_one = pattern.find_all("ab é ").size();
  std::string text;
  for (int copies = 0; copies < 80'000; ++copies) text += "ab é ";
  CHECK(pattern.find_all(text).size() == 80'000 * in_one);
}

}  // namespace
}  // namespace sml::text
