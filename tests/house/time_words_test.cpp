// The tables of the words of time hold names, no codes: a number stands there only where a word is a quantity.
#include <array>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include "tests/catch.h"

namespace {

TEST_CASE("what a word of time says beyond its symbol is said by a name") {
  const std::regex row("\\{\"([^\"]*)\", (\\w+), ([^,{}]+)(?:, ([^{}]+))?\\}");
  const std::regex quantity("weekday.*|month.*|today.*|tonight|noon|meridiem|few");
  const std::regex digits("-?[0-9]+");
  std::size_t rows = 0;
  for (const std::string language : {"es", "en", "pt"}) {
    std::ifstream file("linter/claims/temporal/words_" + language + ".cpp");
    const std::string source{std::istreambuf_iterator<char>(file), {}};
    for (std::sregex_iterator at(source.begin(), source.end(), row), end; at != end; ++at, ++rows) {
      if (std::regex_match((*at)[2].str(), quantity)) continue;
      CAPTURE(at->str());
      for (const int member : {3, 4}) {
        const std::string value = (*at)[static_cast<std::size_t>(member)];
        CHECK((value == "0" || !std::regex_match(value, digits)));
      }
    }
  }
  CHECK(rows > 300);
}

}  // namespace
