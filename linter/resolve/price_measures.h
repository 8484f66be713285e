// How much an amount of money is for, by the words beside it: a measure, what is served to one, a size.
//
// All take folded words of one sentence, as price_words.h has them.
#pragma once

#include <string_view>

namespace sml::resolve {

// By the words that begin behind an amount.
bool is_for_a_measure(std::string_view behind);   // "el kilo", "por docena", "/kg"
bool is_for_a_portion(std::string_view behind);   // "la ración": of what may be sold whole, that which is served to one
bool is_for_a_size(std::string_view behind);      // "la pequeña"

// Sizes, and people of other tariffs, have prices of their own.
bool names_size(std::string_view words);

}  // namespace sml::resolve
