// Amounts that a product's price was multiplied or divided for: what several nights cost, and what one of ten costs.
#pragma once

#include <span>
#include <string_view>

#include "linter/model/facts.h"

namespace sml::resolve {

// Folded words of a sentence that names a product and states an amount behind it: up to the name, from it to the amount, and behind that.
struct AroundPrice {
  std::string_view before;
  std::string_view between;
  std::string_view behind;
};

// Whether an amount is the price of so many of a product as the words right before its name count, in nights, sessions and the like:
// "dos noches en habitación doble, 136 €", where one costs 68 €; but not "quedan dos semanas: habitación doble, 136 €". And of several that the sentence tells
// of: "un abono para cada uno, 120 € los dos", "six of you pay $180".
bool is_for_so_many(const model::Money& amount, const model::Product& product, const AroundPrice& around);

// Whether it is what each one costs of as many as a card, a pack or the like holds: "con el bono de 10 baños, cada baño sale a 3,50 €".
bool is_for_one_of_many(const model::Money& amount, const model::Product& product, const AroundPrice& around);

// Whether the amounts of a folded sentence, two or more, are what a price is paid in: "30 € ahora y 30 € en abril".
bool are_instalments(std::span<const model::Money> amounts, const model::Money& price, std::string_view sentence);

}  // namespace sml::resolve
