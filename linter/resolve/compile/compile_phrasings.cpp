// Compiles the phrasings into constant tables (phrasing.h): a program of the build.
//
//   compile_phrasings OUT.cpp
//
// One whose automaton would be large, that is not understood, or that may begin elsewhere than with a letter or a figure, fails the build.

#include <cstddef>
#include <fstream>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/claims/compile/automaton_writer.h"
#include "linter/claims/compile/compile_pattern.h"
#include "linter/resolve/cardinals.h"
#include "linter/resolve/compile/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

std::string any_of(std::span<const std::string_view> expressions) { return "(?:" + text::alternatives(expressions) + ")"; }

namespace {

constexpr std::size_t kMostEdges = 30000;   // 120 KB

// Whether all that it says begins with a letter or a figure, where it is looked for.
bool begins_with_words(const claims::CompiledPattern& pattern) {
  for (char32_t byte = 0; byte < claims::PatternAutomaton::kTextEnd; ++byte)
    if (pattern.automaton().may_begin_with(static_cast<char>(byte)) && !base::is_ascii_small(byte) && !base::is_ascii_digit(byte)) return false;
  return true;
}

// With its shared words written out, and the number words of the languages that it names, to the end of a word.
std::string whole(std::string expression) {
  const std::pair<std::string_view, const claims::NumberTables*> numbers[] = {
      {"{cardinal_es}", &claims::kSpanishNumbers}, {"{cardinal_en}", &claims::kEnglishNumbers}, {"{cardinal_pt}", &claims::kPortugueseNumbers}};
  for (const auto& [name, tables] : numbers)
    for (std::size_t at = expression.find(name); at != std::string::npos; at = expression.find(name))
      expression.replace(at, name.size(), "(?:" + cardinals(*tables) + ")");
  const std::string all = written_out(expression, {});
  return all.ends_with('$') ? all : "(?:" + all + ")\\b";
}

std::vector<WrittenPhrasing> all_phrasings() {
  std::vector<WrittenPhrasing> all;
  for (const auto& some : {denial_phrasings(), event_phrasings(), held_phrasings(), hours_phrasings(), notice_phrasings(), offer_phrasings(),
                           place_phrasings(), recalled_phrasings(), sum_phrasings(), tense_phrasings(), voice_phrasings()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

}  // namespace
}  // namespace sml::resolve

int main(int count, char** words) {
  using namespace sml;
  if (count != 2) {
    std::cerr << "usage: compile_phrasings OUT\n";
    return 2;
  }
  std::ofstream out(words[1]);
  out << "// Written by compile_phrasings.\n#include \"linter/resolve/phrasings.h\"\n\nnamespace sml::resolve::phrasings {\n\n";
  claims::AutomatonWriter automata(out);
  for (const resolve::WrittenPhrasing& phrasing : resolve::all_phrasings()) {
    const auto compiled = claims::compiled_pattern(resolve::whole(phrasing.expression), resolve::kMostEdges);
    if (!compiled || !resolve::begins_with_words(*compiled)) {
      std::cerr << "compile_phrasings: " << phrasing.name << " is too large, not understood, or begins elsewhere than with a word\n";
      return 1;
    }
    const std::string automaton = automata.written(*compiled);
    out << "constinit const Phrasing " << phrasing.name << "({" << automaton << "});\n\n";
  }
  out << "}  // namespace sml::resolve::phrasings\n";
  return out.flush() ? 0 : 1;
}
