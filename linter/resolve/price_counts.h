// Amounts that a product's price was multiplied or divided for: what several nights cost, and what one of ten costs.
#pragma once

#include <string_view>

#include "linter/model/facts.h"

namespace sml::resolve {

// Whether an amount is the price of so many of a product as the folded words of its sentence count, in nights, sessions, people and the like:
// "dos noches en habitación doble, 136 €", where one costs 68 €.
bool is_for_so_many(const model::Money& amount, const model::Product& product, std::string_view folded);

// Whether it is what each one costs of as many as the product's name says: "con el bono de 10 baños, cada baño sale a 3,50 €".
bool is_for_one_of_many(const model::Money& amount, const model::Product& product);

}  // namespace sml::resolve
