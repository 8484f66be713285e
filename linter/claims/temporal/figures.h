// Figures by their shape: times, dates, ordinals, plain numbers.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// The token that begins at the figure at `at` of a folded text; `other` for what is an amount, a size, a version, a score. What is
// written onto the figures ("8pm", "13sep") is left for the next token where it is a word of time.
Token figure_at(std::string_view folded, std::size_t at, const TimeWords& words);

}  // namespace sml::claims
