// One automaton of the programs of a level's phrases, by their subsets of steps (Rabin and Scott, 1959): a part of the build.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "linter/claims/compile/phrase_program.h"

namespace sml::claims {

// The tables of a LevelAutomaton.
struct WrittenLevel {
  SymbolSet begins;
  SymbolSet ends;
  std::vector<std::uint8_t> kinds;
  std::size_t count_of_kinds = 0;
  std::vector<std::uint16_t> next;
  std::vector<std::vector<std::size_t>> matched;   // of each state
};

WrittenLevel level_automaton(std::span<const WrittenProgram> programs, std::span<const SymbolSet> sets);

}  // namespace sml::claims
