// Whether an amount is paid by the month or another period, and whether a product is one that is paid so.
//
// All take folded words of one sentence.
#pragma once

#include <string_view>

namespace sml::resolve {

// As far as what stands behind an amount tells: "por mes", "a year".
bool is_for_a_period(std::string_view behind);

// By a product's name: "pase mensual", "membership".
bool names_a_subscription(std::string_view folded_name);

}  // namespace sml::resolve
