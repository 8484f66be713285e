// Words of time that people write short, with a period that ends no sentence.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/claims/temporal/symbol.h"
#include "linter/claims/temporal/time_words.h"

namespace sml::claims {

// Whether the period behind a word is the word's: "sáb. 14 feb. 8 p.m.". `end` is where the word ends in the folded text.
bool ends_with_period(Symbol word, std::string_view folded, std::size_t end, const TimeWords& words);

}  // namespace sml::claims
