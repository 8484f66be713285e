// The words of time in each language: data.
#pragma once

#include <span>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

extern const std::span<const TimeWord> kSpanishTimeWords;
extern const std::span<const TimeWord> kEnglishTimeWords;
extern const std::span<const TimeWord> kPortugueseTimeWords;

}  // namespace sml::claims
