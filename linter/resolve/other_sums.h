// Sums beside a product of the facts that are not its price: what is given away of it, put down for it, paid for a part of it or for
// something to it.
//
// All take folded words of one sentence, in which names and figures of time are blanked as in price_words.h.
#pragma once

#include <span>
#include <string_view>

#include "linter/claims/claim.h"
#include "linter/model/money.h"
#include "linter/resolve/mentions.h"

namespace sml::resolve {

// Whether a sum between these words is a donation, a deposit or a voucher: "$10 de cada … van al refugio", "aparta … con $200".
bool is_other_sum(std::string_view before, std::string_view behind);

// Whether the sentence that begins so speaks of what is put down: "la seña es de $10.000 por un mini y de $30.000 por".
bool is_of_a_deposit(std::string_view before);

// Whether the words right before a name make a portion of it, or another thing: "media ración de", "cera para", "el envío de tu".
bool names_part_or_extra(std::string_view before);

// Whether the words between a name and a sum add something: "agrégale queso por", "con extra de queso".
bool adds_something(std::string_view between);

// Whether an amount is what the products that a sentence names, two or more, come to: "separados son $175".
bool is_sum_of_prices(const model::Money& money, const Mentions& mentions);

// Whether a name stands right behind an amount of money, whose figures count nothing: "R$ 84 jogo de cordas". Bytes of the text.
bool is_behind_a_sum(text::Range name, std::span<const claims::Claim> claims);

}  // namespace sml::resolve
