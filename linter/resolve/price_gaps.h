// The words between an amount of money and a name of the facts, or between two amounts: whether they name something else, and so part the two.
//
// All take folded words of one sentence, as price_words.h has them.
#pragma once

#include <string_view>

namespace sml::resolve {

// Whether an amount is of more than a name behind it, by the words between and behind the name: "£35 including mulled wine", "£38 gets you a stollen, six
// pies", "$5 a head, winner takes the tote bag".
bool is_of_more_than(std::string_view between, std::string_view behind);

// The bytes behind a name by which it is told for how many it is, or how many parts it has: " para dos jugadores", " con tres vagones y doce vías"; 0 without.
std::size_t description_length(std::string_view behind);

// Whether the words between two amounts make them one step or one span: "de $120 a $180".
bool leads_to_another_amount(std::string_view gap);

// Whether the words between a name and an amount are only that it costs so much: ", que está a".
bool says_what_it_costs(std::string_view between);

// Whether they are none but such as say a price and name nothing: "solo por".
bool is_light(std::string_view words);

// From where the last thing of a list begins, or all of them.
std::string_view last_part(std::string_view words);

// "con refresco a", "y una limonada por"; and "con albahaca y mozzarella".
bool names_other_thing(std::string_view words);
bool tells_what_it_is_made_of(std::string_view words);

}  // namespace sml::resolve
