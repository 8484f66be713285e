// How a text is cut into runs, and what they may be.
#include "linter/claims/searched_text.h"

#include <string>

#include "linter/claims/grammar.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

// The runs, each behind '_' where it is spaced.
std::string shown(const std::string& folded) {
  const SearchedText cut(folded, Grammar::of("es").run_classes());
  std::string shown;
  for (const SearchedText::Run& run : cut.runs()) {
    constexpr std::string_view kKinds = "lf.";
    shown.append(shown.empty() ? "" : " ").append(run.spaced ? "_" : "").append(1, kKinds[static_cast<std::size_t>(run.kind)]).append(cut.of(run));
  }
  return shown;
}

TEST_CASE("a text is cut into letters, figures, what is masked, and single characters") {
  struct Row {
    const char* folded;
    const char* runs;
  };
  const Row table[] = {
      {"", ""},
      {"  ", ""},
      {"hola", "_lhola"},
      {"el 3er cafe", "_lel _f3 ler _lcafe"},
      {"abcdefgh", "_labcdefgh"},
      {"abcdefghijklmnopq z", "_labcdefghijklmnopq _lz"},
      {"abcdefg{zyxwvut`a", "_labcdefg .{ lzyxwvut .` la"},
      {"abcdefghABC", "_labcdefgh .A .B .C"},
      {"...", "_.. .. .."},
      {"\x01\x01\x01 \x01x", "_.\x01\x01\x01 _.\x01 lx"},
      {"a\nb", "_la .\n lb"},
      {"ya¡ñ", "_lya .¡ .ñ"},
      {"abcdefg\xFF" "abcdefgh", "_labcdefg .\xFF labcdefgh"},
  };
  for (const Row& row : table) {
    CAPTURE(row.folded);
    CHECK(shown(row.folded) == row.runs);
  }
}

TEST_CASE("a run's class tells what it may be, and of most words that they are nothing") {
  struct Row {
    const char* language;
    const char* run;
    unsigned is;
    unsigned is_not;
  };
  constexpr unsigned kAll = 0xFF;
  constexpr unsigned kOfTime = RunClass::kOfTime;
  const Row table[] = {
      {"es", "pizza", 0, kAll},
      {"es", "conocemos", 0, kAll},
      {"en", "kitchen", 0, kAll},
      {"es", "lunes", kOfTime | RunClass::kTellsTime, RunClass::kUnit},
      {"es", "hasta", kOfTime | RunClass::kOpensPair, RunClass::kTellsTime},
      {"es", "las", kOfTime | RunClass::kClosesPair, RunClass::kTellsTime},
      {"es", "del", kOfTime | RunClass::kLeadsNumber, RunClass::kTellsTime},
      {"es", "siete", kOfTime | RunClass::kBeginsNumber | RunClass::kLeadsNumber, RunClass::kTellsTime},
      {"es", "octavo", kOfTime | RunClass::kTellsTime, RunClass::kUnit},
      {"es", "partir", kOfTime | RunClass::kTellsTime, RunClass::kUnit},
      {"es", "pesos", RunClass::kUnit, RunClass::kTellsTime},
      {"en", "percent", RunClass::kUnit, RunClass::kTellsTime},
      {"pt", "%", kOfTime | RunClass::kUnit, RunClass::kTellsTime},
      {"es", "15", kOfTime | RunClass::kTellsTime, RunClass::kUnit},
      {"es", "q", kOfTime, RunClass::kTellsTime},
      {"es", "\n", RunClass::kLineEnd, RunClass::kTellsTime},
  };
  for (const Row& row : table) {
    CAPTURE(row.language, row.run);
    const std::string folded = row.run;
    const SearchedText cut(folded, Grammar::of(row.language).run_classes());
    REQUIRE(cut.runs().size() == 1);
    CHECK((cut.runs()[0].classes & row.is) == row.is);
    CHECK((cut.runs()[0].classes & row.is_not) == 0);
  }
}

}  // namespace
}  // namespace sml::claims
