// Makes the automata of patterns: a part of the build.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "linter/claims/pattern_automaton.h"

namespace sml::claims {

struct CompiledPattern {
  std::vector<std::uint8_t> kinds;
  std::vector<AutomatonEdge> edges;
  std::vector<std::uint32_t> starts;
  std::uint32_t first_matching = 0;
  std::array<std::uint64_t, 4> begins{};

  // Its data is this.
  PatternAutomaton automaton() const {
    PatternAutomaton view{kinds, edges, {}, first_matching, begins};
    for (std::size_t before = 0; before < starts.size(); ++before) view.starts[before] = starts[before];
    return view;
  }
};

// The smallest automaton of an expression; nothing where it has more than `most` edges, or the expression is none that is known
// (expression.h).
std::optional<CompiledPattern> compiled_pattern(std::string_view expression, std::size_t most);

}  // namespace sml::claims
