// Lays the rows of an automaton into one array of edges: a part of the build.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "linter/claims/pattern_automaton.h"

namespace sml::claims {

// Of one state.
struct AutomatonRow {
  std::vector<std::size_t> targets;   // rows, by kinds from 0
  bool matches = false;
};

struct LaidRows {
  std::vector<AutomatonEdge> edges;
  std::vector<std::uint32_t> places;   // of each row; PatternAutomaton::kNowhere of the one that leads nowhere
  std::uint32_t first_matching = 0;    // rows that match, and no others, stand from there on
};

// A row may have no targets only where it is `nowhere`. Rows stand in their order as far as they fit into the gaps of those before: each behind those
// that lead to it where they are numbered so, which is how a search reads them. Throws std::length_error where a place is beyond AutomatonEdge::kLastState.
LaidRows lay_rows(std::span<const AutomatonRow> rows, std::size_t nowhere);

}  // namespace sml::claims
