// Prices that a text tells of others than the business: "en otros lados … cuesta", "si alguien le ofrece … en $3,000, pregunte".
#pragma once

#include <string_view>

namespace sml::resolve {

// Whether a sum between these folded words of its sentence, in which names are blanked as in price_words.h, is what others charge.
bool is_charged_elsewhere(std::string_view before, std::string_view behind);

}  // namespace sml::resolve
