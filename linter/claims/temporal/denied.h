// Matches that look like what a phrase means and are none of it: "2 hours last week" is no last week.
#pragma once

#include <algorithm>
#include <span>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// Whether a match is one thing, which its name says, that only looks like what is meant.
using Denies = bool (*)(const Matched& match);

inline bool is_denied(const Matched& match, std::span<const Denies> looks) {
  return std::ranges::any_of(looks, [&](Denies denies) { return denies(match); });
}

}  // namespace sml::claims
