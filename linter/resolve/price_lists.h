// The words between the names of several things, and behind them, that tell whether each has its price or all have one (prices.h).
//
// All take folded words of one sentence, as price_words.h does.
#pragma once

#include <cstdint>
#include <string_view>

namespace sml::resolve {

// What stands between two names: nothing but what joins a list, that and another thing, or something else.
enum class ListPart : std::uint8_t { none, next, with_another };
ListPart list_part(std::string_view between);

// "con", "+": two things that have one price; said of all of them between the last and the amount ("por", "juntas"), or right behind
// it; and "cada una", which says the opposite.
bool joins_into_one(std::string_view between);
bool says_together(std::string_view between);
bool begins_together(std::string_view behind);
bool says_each(std::string_view words);

// "corte y ", "la doble con ": whether right before the first name of a list, of one or `several`, stands another thing, which has one price with what is
// named.
// The words `behind` the name lead to the amount: of "abrimos la terraza y la paella cuesta" only the paella does.
bool follows_another(std::string_view before, std::string_view behind, bool several);

// "camisa e calças: ": whether another thing alone stands between the last name of a list and the amount.
bool precedes_another(std::string_view between);

// "Menú del día: entrante, arroz y postre por": whether the words between a product's name and an amount only list what it holds.
bool lists_contents(std::string_view name, std::string_view between);

// "desde $149 y": an amount stands between them, which one of them costs at least.
bool holds_figures(std::string_view between);

}  // namespace sml::resolve
