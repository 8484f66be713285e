// Automata of patterns against RE2: at every place, up to every end.
#include "linter/claims/compile/compile_pattern.h"

#include <algorithm>
#include <string_view>

#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMost = 16000;

void agrees(const CompiledPattern& compiled, const text::Pattern& pattern, std::string_view text) {
  const PatternAutomaton automaton = compiled.automaton();
  for (std::size_t at = 0; at <= text.size(); ++at) {
    for (std::size_t to = at; to <= text.size(); ++to) {
      CAPTURE(text, at, to);
      const auto expected = pattern.end_of_match_at(text, at, to);
      REQUIRE(automaton.end_of_match_at(text, at, to) == expected);
      if (expected && *expected > at) REQUIRE(automaton.may_begin_with(text[at]));
    }
  }
}

TEST_CASE("an automaton finds the longest match that begins at a place") {
  constexpr std::string_view kExpressions[] = {
      "oferta", "of|oferta|ofertas", "a*", "a*b+c?", "(?:ab|a)(?:bc)?", "[a-c]{2,3}d", "x{2}", "x{2,}y", "(?:a|b)*?c",
      R"(\bde\b)", R"(\d+\b)", "^de", "de$", "(?m:^)de", "(?m:^|[ (])de", R"(\.$|\.\n)", "[^a-z\n]{0,3}de", "[^¿?]+de", "¿[^?]*[?]",
      "[¿¡]", "[x×✕]", "[a-zñ]+", "[^×]", "[📍🏠]️? *de", R"([\d.,]+)", R"([^\d]+)", "[]a]+", "[a-]+", R"(\w+)", "", "a||b", "(?:a|)b"};
  constexpr std::string_view kTexts[] = {"", "oferta ofertas of", "aaabbc abc", "abcd bcd abccd", "xxxy xx", "de de\nde (de", "a.de. de.", "12 3.4,5a",
                                         "¿de qué? ¡de!", "2×1 2✕1 ñandu", "📍 de 🏠️de", "]a-]", "__de_ 9de"};
  for (const std::string_view expression : kExpressions) {
    CAPTURE(expression);
    const auto compiled = compiled_pattern(expression, kMost);
    REQUIRE(compiled);
    const text::Pattern pattern = text::Pattern::literal(expression, text::Preference::longest);
    for (const std::string_view text : kTexts) agrees(*compiled, pattern, text);
  }
}

TEST_CASE("states that lead on as others do are written by what is other in them") {
  constexpr std::string_view kExpression = "(?:oferta|promo)(?: de (?:[a-z]+ ){0,3}(?:enero|marzo|mayo))?";
  const auto compiled = compiled_pattern(kExpression, kMost);
  REQUIRE(compiled);
  CHECK(std::ranges::any_of(compiled->edges, [](AutomatonEdge edge) { return edge.kind == AutomatonEdge::kAsThatState; }));
  const text::Pattern pattern = text::Pattern::literal(kExpression, text::Preference::longest);
  for (const std::string_view text : {"oferta de marzo", "promo de fin de mayo", "promo de mar mayor ene", "oferta de la de la de enero", "oferta de ma"})
    agrees(*compiled, pattern, text);
}

TEST_CASE("there is no automaton of what is not known, or where it would be large") {
  for (const std::string_view expression : {"(?i:a)", ".", "a(", "a)", "[a", R"(\pL)", R"(\s)", "(?!)", "(?m:a$)"}) {
    CAPTURE(expression);
    CHECK_FALSE(compiled_pattern(expression, kMost));
  }
  CHECK(compiled_pattern("abc", kMost));
  CHECK_FALSE(compiled_pattern("abc", 5));
  CHECK_FALSE(compiled_pattern("(?:a|b)*a(?:a|b){20}", kMost));
}

}  // namespace
}  // namespace sml::claims
