// The prices that a text gives for products of the facts: an amount of money, and the product it stands by.
//
// That is the nearest product before it in its sentence, else the one behind it. Former prices ("antes $119"), prices of several ("5 por
// $140"), bounds ("desde $45"), savings ("$30 menos"), fees and what a sentence asks or denies are prices of none; so is an amount that
// stands by something that the facts do not know ("y una limonada por $35"), by a part of a product or by what is paid beside it
// (other_sums.h), that others ask for it (others_prices.h), or that several cost together ("margarita con agua, $160"); where the facts do not know all of
// these, the price says so. Everything points into the StatedText and the World.
#pragma once

#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// By place; of a text with its claims and mentions.
std::vector<Price> prices_of(const StatedText& text);

}  // namespace sml::resolve
