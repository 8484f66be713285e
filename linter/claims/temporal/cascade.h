// The phrases of time run over a text's tokens, level by level: a cascade of finite automata (Abney, "Partial parsing via finite-state
// cascades", 1996).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "linter/claims/temporal/automaton.h"
#include "linter/claims/temporal/group_finder.h"
#include "linter/claims/temporal/shelf.h"

namespace sml::claims {

// It keeps its room from run to run.
class Cascade {
 public:
  // What the tokens of a run become, valid until the next one; they outlive it. `month_first`: 3/4 is the 4th of March.
  std::span<const Piece> run(std::span<const Token> tokens, bool month_first);

 private:
  struct Match {
    std::uint16_t state = LevelAutomaton::kNowhere;  // at its end
    std::size_t size = 0;                            // pieces
  };
  struct Made {
    std::size_t first = 0;  // the pieces that it replaces
    std::size_t last = 0;
    Symbol symbol = Symbol::other;
    const Said* said = nullptr;
  };

  void spread_lists(Symbol result);
  void note_symbols();
  void replace(std::span<const TimePhrase> phrases, const LevelAutomaton& automaton);
  bool find_matches(const LevelAutomaton& automaton, std::uint16_t state, std::span<const Piece> pieces);
  std::optional<Made> longest_made(std::span<const TimePhrase> phrases, const LevelAutomaton& automaton, std::size_t begin);
  std::optional<Made> made_by(const TimePhrase& phrase, const PhraseProgram& program, std::size_t from, std::size_t size);

  bool month_first_ = false;
  std::vector<Piece> pieces_;
  SymbolSet symbols_;            // of the pieces, or more
  std::vector<Piece> replaced_;  // of a level, on the way
  Shelf<Said> said_;             // by pieces
  GroupFinder groups_;
  std::vector<Match> matches_;   // that begin at one place, from the shortest
};

}  // namespace sml::claims
