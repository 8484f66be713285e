// What a text quotes: somebody else says it.
#pragma once

#include <vector>

#include "linter/resolve/words.h"
#include "linter/text/fold.h"

namespace sml::resolve {

struct Quote {
  text::Range range;            // bytes of the text, its marks included
  bool is_dialogue = false;     // a line behind a dash, as of a play; it may be an entry of a list, too
};

// By place. A quote that nobody closes ends with its line.
std::vector<Quote> quotes_in(const Wording& wording);

}  // namespace sml::resolve
