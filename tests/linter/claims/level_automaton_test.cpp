// Which phrases of a level match a row of symbols, told by one automaton of them all.
#include "linter/claims/compile/level_automaton.h"

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace sml::claims {
namespace {

constexpr std::string_view kPhrases[] = {"day=number of month=MONTH", "lead=(of|in)? day=number",
                                         "number (comma number){1,2}", "(number|of comma)+", "(THE)* noun=unit"};

WrittenLevel level() {
  std::vector<SymbolSet> sets;
  std::vector<WrittenProgram> programs;
  for (const std::string_view phrase : kPhrases) programs.push_back(phrase_program(phrase, sets));
  return level_automaton(programs, sets);
}

// The numbers of the phrases that match all of these symbols.
std::string matching(const WrittenLevel& level, const std::string& symbols) {
  std::size_t state = LevelAutomaton::kBegin;
  std::istringstream names(symbols);
  for (std::string name; names >> name;) state = level.next[state * level.count_of_kinds + level.kinds[static_cast<std::size_t>(*symbol_of(name))]];
  std::string numbers;
  for (const std::size_t phrase : level.matched[state]) numbers += std::to_string(phrase);
  return numbers;
}

TEST_CASE("an automaton matches what its phrases do") {
  const struct {
    std::string symbols;
    std::string phrases;
  } cases[] = {
      {"number of month", "0"},
      {"number of weekday_or_month", "0"},
      {"number of", ""},
      {"number", "13"},
      {"in number", "1"},
      {"of of number", ""},
      {"number comma number", "2"},
      {"number comma number comma number", "2"},
      {"number comma number comma number comma number", ""},
      {"number of comma number number", "3"},
      {"unit", "4"},
      {"article plural_article article unit", "4"},
      {"article", ""},
      {"other", ""},
      {"number other number", ""},
  };
  const WrittenLevel automaton = level();
  for (const auto& row : cases) {
    CAPTURE(row.symbols);
    CHECK(matching(automaton, row.symbols) == row.phrases);
  }
}

TEST_CASE("states that match alike from there on are one") {
  std::vector<SymbolSet> sets;
  const std::vector<WrittenProgram> programs{phrase_program("(number comma|of comma)", sets)};
  CHECK(level_automaton(programs, sets).matched.size() == 4);   // nowhere, the beginning, before the comma, behind it
}

TEST_CASE("roles are numbered as they are written, however often they stand") {
  std::vector<SymbolSet> sets;
  const WrittenProgram program = phrase_program("(lead=from)? (hour=number comma){2} minute=number", sets);
  CHECK(program.roles == std::vector{Role::lead, Role::hour, Role::minute});
  std::string groups;
  for (const PhraseStep& step : program.steps)
    if (step.kind == PhraseStep::Kind::take) groups += step.group == PhraseStep::kNoGroup ? "-" : std::to_string(step.group);
  CHECK(groups == "01-1-2");
  CHECK(sets.size() == 3);
}

}  // namespace
}  // namespace sml::claims
