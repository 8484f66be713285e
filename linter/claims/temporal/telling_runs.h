// Which runs of a text may tell something of time, by their classes: most of a text need not be read for it.
#pragma once

#include <cstddef>

#include "linter/claims/number_words.h"
#include "linter/claims/searched_text.h"

namespace sml::claims {

// Runs of which each may say something beside the others.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first from a run on that may tell of time, or where the text ends. `goes_on`: one that begins there belongs to what was read before.
Stretch next_telling(const SearchedText& text, const NumberTables& numbers, std::size_t first, bool goes_on);

}  // namespace sml::claims
