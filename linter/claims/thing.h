// The words that a free thing or a gift is called by, beside the word that gives it away.
#pragma once

#include <string_view>

#include "linter/claims/grammar.h"
#include "linter/text/fold.h"

namespace sml::claims {

struct Thing {
  text::Range range;        // of the folded text; empty where no word of a thing stands there
  bool touches = false;     // nothing but spaces stands between it and the word
};

// The noun phrase that ends before `at`, or before the "is" that ends there: at most `most` words, with what joins them ("plaza de
// garaje"), without articles.
Thing thing_before(std::string_view folded, std::size_t at, const Grammar& grammar, int most);

// The noun phrase that begins behind `at`, or behind the article there.
Thing thing_behind(std::string_view folded, std::size_t at, const Grammar& grammar, int most);

// Where a thing that begins there, or ends there, does so with what is joined to it: "churros y chocolate gratis", "free coffee and donuts".
// Before the word that gives it away the clause has to begin with it, for of "compra y café gratis" only the coffee is free.
std::size_t joined_begin(std::string_view folded, std::size_t begin, const Grammar& grammar);
std::size_t joined_end(std::string_view folded, std::size_t end, const Grammar& grammar);

// Whether a word is one of the goods, or several of them.
bool is_goods(std::string_view word, const Grammar& grammar);

}  // namespace sml::claims
