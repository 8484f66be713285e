#include "linter/text/telling_words.h"

#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace sml::text {
namespace {

// As "<word>", without the brackets where it need not begin or end there; a text of no knowledge is empty.
std::vector<std::string> words_of(std::string_view expression) {
  std::vector<std::string> words;
  const TellingWords told(expression);
  for (const TellingWord& word : told.words())
    words.push_back((word.begins ? "<" : "") + std::string(word.bytes.data(), word.size) + (word.ends ? ">" : ""));
  return words;
}

bool may_match(std::string_view expression, std::string_view text) { return TellingWords(expression).may_match(text, 0, text.size()); }

TEST_CASE("what an expression asks of any text") {
  struct Row {
    std::string expression;
    std::vector<std::string> words;
  };
  const Row table[] = {
      {R"(pizza)", {"pizza"}},
      {R"(\bpizza\b)", {"<pizza>"}},
      {R"(\bpizzas?\b)", {"<pizza"}},
      {R"(\bpizza(?: grande)?\b)", {"<pizza>"}},
      {R"(\b(?:uno|dos)\b)", {"<dos>", "<uno>"}},
      {R"((?:^|[^a-z0-9])(?:uno|dos)(?:[^a-z0-9]|$))", {"<dos>", "<uno>"}},
      {R"((?:^|[^a-z0-9])(?:uno|dos[a-z]*)(?:[^a-z0-9]|$))", {"<dos", "<uno>"}},
      {R"(\b(?:se |te )?llama)", {"<llama"}},
      {R"(\b(?:se|te)?llama)", {"llama"}},
      {R"(^(?:dia|day) (\d{1,2})$)", {"<dia>", "<day>"}},
      {R"(uno[0-9])", {"uno0"}},
      {R"(uno[0-é])", {"uno"}},
      {R"(x{2,} ?%)", {"xx"}},
      {R"(\d{4})", {"0000"}},
      {R"([¿?][^?]*$)", {}},
      {R"([?][^a-z0-9]*$)", {"?"}},
      {R"(\{\{[^{}]{0,60}\}\})", {"{{"}},
      {R"(precio anterior)", {"<anterior"}},
      {R"(inscripciones)", {"inscripc"}},
      {R"(uno|)", {}},
      {R"((?:uno)?|dos)", {}},
      {R"((?:uno)+)", {"uno"}},
      {R"([a-z]+)", {}},
      {R"((?i)uno)", {}},
      {R"(\Auno)", {}},
      {R"(a|b)", {}},
      {R"((?P<one>uno))", {"uno"}},
      {R"((?P<one(?:uno))", {}},
      {R"(uno(?P<)", {}},
      {R"(\x01uno)", {"<uno"}},
      {R"(\x41uno)", {}},
      {R"(24/7)", {"00/0"}},
      {R"(año)", {"año"}},
  };
  for (const Row& row : table) {
    CAPTURE(row.expression);
    CHECK(words_of(row.expression) == row.words);
  }
}

TEST_CASE("a word of one sign is found at a text's end") {
  CHECK(may_match("[?]|uno", "no?"));
  CHECK(may_match(R"(\b(?:uno|dos)\b|[?])", "du?"));
  CHECK_FALSE(may_match(R"(\b(?:uno|dos)\b)", "du u"));
  CHECK(may_match(R"(24/7)", "a 24/7"));
}

TEST_CASE("a text that may match, and one that cannot") {
  CHECK(may_match(R"(\bpan\b)", "un pan."));
  CHECK_FALSE(may_match(R"(\bpan\b)", "pantalla, empan"));
  CHECK(may_match(R"(\bpan\b)", "pan"));
  CHECK(may_match(R"(\d{2} horas)", "las 24 horas"));
  CHECK_FALSE(may_match(R"(\d{2} horas)", "las 24 hor"));
  CHECK_FALSE(may_match("pizza", ""));
  const TellingWords words(R"(\bpan\b)");
  CHECK(words.may_match("empan pan", 2, 5));     // what stands around the part that is searched is not looked at
  CHECK_FALSE(words.may_match("un pan", 0, 5));
}

// Expressions as people write them, and texts from the same letters.
class Inventor {
 public:
  explicit Inventor(unsigned seed) : random_(seed) {}

  std::string expression(int depth) {
    std::string written = sequence(depth);
    while (one_of(3) == 0) written += "|" + sequence(depth);
    return written;
  }

  std::string text() {
    std::string written;
    for (std::size_t length = one_of(14); length > 0; --length) written += kTexts[one_of(std::size(kTexts))];
    return written;
  }

 private:
  static constexpr std::string_view kAtoms[] = {"a", "b", "ab", "ba", " ", "1", "é", "?", "-", R"(\b)", R"(\B)",
                                                "^", "$", R"(\d)", "[ab]", "[^a-z0-9]", "[^ab]", "[a-z]", "[0-9]",
                                                "[?é]", ".", R"(\s)", R"(\pL)", R"([^\pL\pN])", R"(\n)",
                                                R"(\x0A)", R"(\?)", "(?:^|[^a-z0-9])", "(?:[^a-z0-9]|$)", "A", "_"};
  static constexpr std::string_view kTimes[] = {"?", "*", "+", "{2}", "{0,2}", "{1,}", "??", "+?"};
  static constexpr std::string_view kTexts[] = {"a", "b", "ab", "ba", " ", "1", "2", "é", "?", "-", "A", "_", "\n", "ñ", "z"};

  std::size_t one_of(std::size_t count) { return random_() % count; }

  std::string sequence(int depth) {
    std::string written;
    for (std::size_t length = one_of(5); length > 0; --length) {
      const bool grouped = depth > 0 && one_of(4) == 0;
      const std::string_view atom = kAtoms[one_of(std::size(kAtoms))];
      written += grouped ? "(?:" + expression(depth - 1) + ")" : std::string(atom);
      if (one_of(4) == 0 && (grouped || atom.front() != '^')) written += kTimes[one_of(std::size(kTimes))];
    }
    return written;
  }

  std::mt19937 random_;
};

TEST_CASE("what an expression matches, it never keeps out") {
  Inventor inventor(20260301);
  std::size_t told = 0, kept_out = 0;
  for (int round = 0; round < 6000; ++round) {
    const std::string expression = inventor.expression(2);
    const auto at_once = Pattern::compile(expression);
    if (!at_once) continue;
    const Pattern on_demand = Pattern::on_demand(expression);
    told += TellingWords(expression).words().empty() ? 0 : 1;
    for (int count = 0; count < 8; ++count) {
      const std::string text = inventor.text();
      CAPTURE(expression, text);
      const auto found = at_once->find_range(text);
      REQUIRE(on_demand.find_range(text) == found);
      kept_out += found || may_match(expression, text) ? 0 : 1;
      const std::size_t from = text.size() / 3;
      REQUIRE(on_demand.find_range(text, from, text.size() - from) == at_once->find_range(text, from, text.size() - from));
      REQUIRE(on_demand.matches_whole(text) == at_once->matches_whole(text));
    }
  }
  CHECK(told > 1000);
  CHECK(kept_out > 5000);
}

}  // namespace
}  // namespace sml::text
