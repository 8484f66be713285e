// Prices that nobody asks today: what something would cost if things were otherwise, and what it will cost one day.
//
// Both take the folded words of one sentence before and behind an amount.
#pragma once

#include <string_view>

namespace sml::resolve {

// "Si la butaca costara 3 €", "se custasse R$ 20", "we'd sell twice as many if we put it down to £5", "cuando valga 100 €"; but "si vienes hoy, cuesta 3 €".
bool is_imagined(std::string_view before, std::string_view behind);

// "En septiembre subiremos la clase a $380", "next year it will cost £40".
bool is_of_a_time_to_come(std::string_view before, std::string_view behind);

}  // namespace sml::resolve
