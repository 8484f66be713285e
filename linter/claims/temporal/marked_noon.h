// es "12 m.": noon, where the letter is no unit of length.
#pragma once

#include <span>
#include <string_view>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// Whether the letter at a place of a folded text, behind these tokens of it, says that the 12 before it are noon.
bool marks_noon(std::span<const Token> tokens, std::string_view folded, text::Range letter);

}  // namespace sml::claims
