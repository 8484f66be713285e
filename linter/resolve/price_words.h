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

// Whether words right before a name say how many there are, "2", "tres dosis de", or that it is sold by the dozen or the like: "la docena de".
bool counts(std::string_view before);
bool names_a_pack(std::string_view before);

// A sentence that asks, and tells nothing by it ("¿Sabías que …?").
bool asks(std::string_view sentence);

}  // namespace sml::resolve
