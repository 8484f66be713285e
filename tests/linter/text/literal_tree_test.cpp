#include "linter/text/literal_tree.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::text {
namespace {

using Literals = std::vector<std::string>;

// The literals with which the text begins, from the shortest.
std::vector<std::size_t> found(const Literals& literals, std::string_view text) {
  const LiteralTable table = literal_table(literals);
  const LiteralTree tree(table.kinds, table.edges);
  std::vector<std::size_t> indexes;
  const auto next = [](const char* byte, const char*) { return byte + 1; };
  tree.beginning(text, 0, next, [&](std::size_t literal, std::size_t length, std::size_t behind) {
    CHECK(length == literals[literal].size());
    CHECK(behind == length);
    indexes.push_back(literal);
  });
  return indexes;
}

TEST_CASE("literals are found with which a text begins, inside each other too") {
  const struct {
    Literals literals;
    std::string text;
    std::vector<std::size_t> found;
  } cases[] = {
      {{"martes", "marzo", "mar"}, "martes 3", {2, 0}},
      {{"mar", "marzo", "martes"}, "el martes", {}},
      {{"a", "ab", "bab", "bc", "bca", "c", "caa"}, "abccab", {0, 1}},
      {{"ñ", "€"}, "€ 5", {1}},
      {{"hasta"}, "hast", {}},
      {{"b"}, "", {}},
      {{}, "texto", {}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text, one.literals);
    CHECK(found(one.literals, one.text) == one.found);
  }
}

TEST_CASE("a walk finds what a comparison with each finds") {
  std::uint32_t seed = 7;
  const auto draw = [&](std::uint32_t below) { return (seed = seed * 1664525U + 1013904223U) / 65536U % below; };
  const auto word = [&](std::uint32_t longest) {
    std::string text;
    for (std::uint32_t length = 1 + draw(longest); length > 0; --length) text += static_cast<char>('a' + draw(3));
    return text;
  };
  for (int round = 0; round < 500; ++round) {
    Literals literals;
    for (int index = 0; index < 20; ++index)
      if (std::string literal = word(5); std::ranges::find(literals, literal) == literals.end()) literals.push_back(std::move(literal));
    const std::string text = word(30);
    std::vector<std::size_t> expected;
    for (std::size_t length = 1; length <= text.size(); ++length)
      if (const auto literal = std::ranges::find(literals, text.substr(0, length)); literal != literals.end())
        expected.push_back(static_cast<std::size_t>(literal - literals.begin()));
    CAPTURE(text, literals);
    REQUIRE(found(literals, text) == expected);
  }
}

}  // namespace
}  // namespace sml::text
