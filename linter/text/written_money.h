// An amount of money as a language writes it: "3,80 €", "£3.80", "R$ 3,80".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sml::text {

// `language` is a tag; without a region it is written as in the country of the currency. Whole amounts have no decimals. What ICU does not know is
// written "3.80 XYZ".
std::string written_money(std::int64_t hundredths, const std::string& currency, std::string_view language);

}  // namespace sml::text
