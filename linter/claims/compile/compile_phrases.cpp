// Compiles the phrases of time into constant tables (temporal/automaton.h): a program of the build.
//
//   compile_phrases OUT.cpp
#include <fstream>
#include <iostream>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "linter/claims/compile/automaton_writer.h"
#include "linter/claims/compile/lay_rows.h"
#include "linter/claims/compile/level_automaton.h"
#include "linter/claims/compile/phrase_program.h"

namespace {

using namespace sml::claims;

class TableWriter {
 public:
  explicit TableWriter(std::ostream& out) : out_(out) {}

  void write() {
    std::string levels;
    for (const std::span<const TimePhrase> phrases : time_phrases()) levels += level(phrases) + ",\n    ";
    array("SymbolSet", "kSets", sets_, set);
    out_ << "constexpr LevelAutomaton kLevels[] = {\n    " << levels
         << "};\n\n}  // namespace\n\nconstinit const std::span<const LevelAutomaton> kTimeLevels(kLevels);\n"
            "constinit const std::span<const SymbolSet> kTimeSymbolSets(kSets);\n\n";
  }

 private:
  template <class Item, class Writer>
  std::string array(const std::string& type, const std::string& name, const std::vector<Item>& items, Writer written) {
    if (items.empty()) return "{}";
    out_ << "constexpr " << type << ' ' << name << "[] = {";
    for (const Item& item : items) out_ << written(item) << ", ";
    out_ << "};\n";
    return name;
  }

  static std::string set(const SymbolSet& set) {
    std::string words;
    for (const std::uint64_t word : set.words) words += std::to_string(word) + "U, ";
    return "{{" + words + "}}";
  }

  std::string level(std::span<const TimePhrase> phrases) {
    const std::string suffix = std::to_string(++levels_);
    std::vector<WrittenProgram> programs;
    std::vector<std::string> written;
    for (const TimePhrase& phrase : phrases) {
      programs.push_back(phrase_program(phrase.pattern, sets_));
      written.push_back(program(programs.back(), suffix + "_" + std::to_string(programs.size())));
    }
    const std::string programs_name = array("PhraseProgram", "kPrograms" + suffix, written, [](const std::string& one) { return one; });
    const WrittenLevel automaton = level_automaton(programs, sets_);
    std::vector<std::size_t> ends, matched;
    for (const std::vector<std::size_t>& phrases_matched : automaton.matched) {
      matched.insert(matched.end(), phrases_matched.begin(), phrases_matched.end());
      ends.push_back(matched.size());
    }
    const auto decimal = [](std::size_t number) { return std::to_string(number); };
    const std::string kinds = array("std::uint8_t", "kKinds" + suffix, automaton.kinds, [&](std::uint8_t kind) { return decimal(kind + 1U); });
    const LaidRows laid = laid_states(automaton);
    write_edges(out_, "kEdges" + suffix, laid.edges);
    const std::string places = array("std::uint32_t", "kPlaces" + suffix, laid.places, decimal);
    const std::string matched_ends = array("std::uint16_t", "kMatchedEnds" + suffix, ends, decimal);
    return "{" + set(automaton.begins) + ", " + set(automaton.ends) + ", " + programs_name + ", " + kinds + ", kEdges" + suffix + ", " + places + ", " +
           matched_ends + ", " + array("std::uint16_t", "kMatched" + suffix, matched, decimal) + "}";
  }

  // The rows of a level in one array, in which edges lead to states by their numbers and not by their places.
  static LaidRows laid_states(const WrittenLevel& level) {
    std::vector<AutomatonRow> rows(level.matched.size());
    for (std::size_t state = 0; state < rows.size(); ++state)
      for (std::size_t kind = 0; kind < level.count_of_kinds; ++kind) rows[state].targets.push_back(level.next[state * level.count_of_kinds + kind]);
    LaidRows laid = lay_rows(rows, LevelAutomaton::kNowhere);
    std::map<std::uint32_t, std::uint32_t> states;   // by place
    for (std::size_t state = 0; state < rows.size(); ++state) states[laid.places[state]] = static_cast<std::uint32_t>(state);
    for (AutomatonEdge& edge : laid.edges)
      if (edge.kind != AutomatonEdge::kAsThatState) edge.state = static_cast<std::uint16_t>(states.at(edge.state));
    return laid;
  }

  std::string program(const WrittenProgram& program, const std::string& suffix) {
    const std::string steps = array("PhraseStep", "kSteps" + suffix, program.steps, [](const PhraseStep& step) {
      return "{static_cast<PhraseStep::Kind>(" + std::to_string(static_cast<int>(step.kind)) + "), " + std::to_string(step.group) + ", " +
             std::to_string(step.first) + ", " + std::to_string(step.second) + "}";
    });
    return "{" + steps + ", " + array("Role", "kRoles" + suffix, program.roles, [](Role role) {
      return "static_cast<Role>(" + std::to_string(static_cast<int>(role)) + ")";
    }) + "}";
  }

  std::ostream& out_;
  std::vector<SymbolSet> sets_;
  std::size_t levels_ = 0;
};

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: compile_phrases OUT\n";
    return 2;
  }
  std::ofstream out(words[1]);
  out << "// Written by compile_phrases.\n#include \"linter/claims/temporal/automaton.h\"\n\nnamespace sml::claims {\nnamespace {\n\n";
  TableWriter(out).write();
  out << "}  // namespace sml::claims\n";
  return out.flush() ? 0 : 1;
}
