#include "linter/text/literal_set.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::text {
namespace {

using Literals = std::vector<std::string>;

std::vector<std::size_t> found(const Literals& literals, std::string_view text) {
  const LiteralAutomaton automaton = literal_automaton(literals);
  return LiteralSet(automaton.nodes, automaton.edges, automaton.kinds, automaton.pairs).occurring(text);
}

TEST_CASE("literals are found wherever they stand, inside each other too") {
  const struct {
    Literals literals;
    std::string text;
    std::vector<std::size_t> found;
  } cases[] = {
      {{"he", "she", "his", "hers"}, "ushers", {0, 1, 3}},
      {{"mar", "marzo", "martes"}, "el martes", {0, 2}},
      {{"a", "ab", "bab", "bc", "bca", "c", "caa"}, "abccab", {0, 1, 3, 5}},
      {{"ñ", "€"}, "5 €", {1}},
      {{"hasta"}, "has ta hast", {}},
      {{"b"}, "", {}},
      {{}, "texto", {}},
      {{"aaab", "aab"}, "aaaab", {0, 1}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text, one.literals);
    CHECK(found(one.literals, one.text) == one.found);
  }
}

TEST_CASE("one pass finds what a search for each finds") {
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
    for (std::size_t index = 0; index < literals.size(); ++index)
      if (text.find(literals[index]) != std::string::npos) expected.push_back(index);
    CAPTURE(text, literals);
    REQUIRE(found(literals, text) == expected);
  }
}

}  // namespace
}  // namespace sml::text
