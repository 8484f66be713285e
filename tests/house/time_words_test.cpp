// The tables of the words of time hold names, no codes: a number stands there only where a word is a quantity.
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace {

TEST_CASE("what a word of time says beyond its symbol is said by a name") {
  using sml::text::Match;
  using sml::text::Pattern;
  const Pattern row = Pattern::on_demand(R"(\{("[^"]*"), (\w+), ([^,{}]+)(?:, ([^{}]+))?\})");
  const Pattern quantity = Pattern::on_demand("^(?:weekday.*|month.*|today.*|tonight|noon|meridiem|few)$");
  const Pattern digits = Pattern::on_demand("^-?[0-9]+$");
  std::size_t rows = 0;
  for (const std::string language : {"es", "en", "pt"}) {
    std::ifstream file("linter/claims/temporal/words_" + language + ".cpp");
    const std::string source{std::istreambuf_iterator<char>(file), {}};
    for (const Match& match : row.find_all(source)) {
      ++rows;
      if (quantity.find_range(match.of(source, 2))) continue;
      CAPTURE(match.of(source, 1));
      for (const std::size_t member : {3U, 4U}) {
        if (!match.has(member)) continue;
        const std::string_view value = match.of(source, member);
        CHECK((value == "0" || !digits.find_range(value)));
      }
    }
  }
  CHECK(rows > 300);
}

}  // namespace
