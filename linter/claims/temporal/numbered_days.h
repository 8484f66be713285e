// Numbers that are led as days are ("el 24", "on the 26th", "día 2"): which are days by what stands behind them, and which only beside something else.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "linter/claims/temporal/phrase.h"
#include "linter/claims/temporal/statements.h"
#include "linter/claims/temporal/token.h"

namespace sml::claims {

// One of the pieces of a run, whose tokens and text they are.
struct NumberedDay {
  std::string_view folded;
  std::span<const Token> tokens;
  std::span<const Piece> pieces;
  std::size_t at = 0;
};

// Without what it is no day; nothing where it is none in any case.
std::optional<TimeStatement::Needs> needs_of_number(const NumberedDay& day);

}  // namespace sml::claims
