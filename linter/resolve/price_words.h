// The words around an amount of money that tell whether it is a price, and of what (prices.h).
//
// All take folded words of one sentence, in which each name of the facts is blanked with kNamePlace, and each figure of a day or a time with
// kFigureOfTime.
#pragma once

#include <string_view>

namespace sml::resolve {

constexpr char kNamePlace = '\x01';
constexpr char kFigureOfTime = '\x02';

// Whether an amount is no price of one, by the words that end before it ("antes", "desde", "5 por"), and by those that begin behind it.
bool is_no_price_after(std::string_view before);
bool is_no_price_before(std::string_view behind);

// Whether nobody is asked for money of that kind (ISO 4217) any more: "9.500 pesetas" is what something cost once.
bool is_bygone(std::string_view currency);

// What is no price of one by is_no_price_after, and a price all the same: of several ("3 gringas por"), at the least ("desde").
bool is_for_several(std::string_view before);
bool is_at_least(std::string_view before);

// Whether an amount is of more than a name behind it, by the words between and behind the name: "£35 including mulled wine", "£38 gets you a stollen, six
// pies", "$5 a head, winner takes the tote bag".
bool is_of_more_than(std::string_view between, std::string_view behind);

// Whether the words between two amounts make them one step or one span: "de $120 a $180".
bool leads_to_another_amount(std::string_view gap);

// Whether words right before a name say how many there are, "2", "tres dosis de", or that it is sold by the dozen or the like: "la docena de".
bool counts(std::string_view before);
bool names_a_pack(std::string_view before);

// Whether the words between a name and an amount are only that it costs so much: ", que está a".
bool says_what_it_costs(std::string_view between);

// Whether they are none but such as say a price and name nothing: "solo por".
bool is_light(std::string_view words);

// From where the last thing of a list begins, or all of them.
std::string_view last_part(std::string_view words);

// "con refresco a", "y una limonada por"; and "con albahaca y mozzarella".
bool names_other_thing(std::string_view words);
bool tells_what_it_is_made_of(std::string_view words);

// A sentence that asks, and tells nothing by it ("¿Sabías que …?").
bool asks(std::string_view sentence);

}  // namespace sml::resolve
