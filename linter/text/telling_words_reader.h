// Reads off an expression (RE2's) what any match of it holds.
#pragma once

#include <string_view>
#include <vector>

#include "linter/text/telling_words.h"

namespace sml::text {

// Of which any match holds one; nothing where that is not known, or the expression has what this reader does not know.
std::vector<TellingWord> words_of_any_match(std::string_view expression);

}  // namespace sml::text
