// The phrases of time run over a text's tokens, level by level: a cascade of finite automata (Abney, "Partial parsing via finite-state
// cascades", 1996).
#pragma once

#include <deque>
#include <span>
#include <vector>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// What the tokens of one run become; they outlive it. It owns what its pieces say.
struct Run {
  Run() = default;
  Run(Run&&) = default;
  Run& operator=(Run&&) = default;

  std::vector<Piece> pieces;
  std::deque<Said> said;
};

// `month_first`: 3/4 is the 4th of March.
Run pieces_of(std::span<const Token> tokens, bool month_first);

}  // namespace sml::claims
