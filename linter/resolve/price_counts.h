// Amounts that a product's price was multiplied or divided for: what several nights cost, and what one of ten costs.
#pragma once

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
// "dos noches en habitación doble, 136 €", where one costs 68 €; but not "quedan dos semanas: habitación doble, 136 €".
bool is_for_so_many(const model::Money& amount, const model::Product& product, const AroundPrice& around);

// Whether it is what each one costs of as many as the name of a card, a pack or the like says: "con el bono de 10 baños, cada baño sale a 3,50 €".
bool is_for_one_of_many(const model::Money& amount, const model::Product& product, const AroundPrice& around);

}  // namespace sml::resolve
