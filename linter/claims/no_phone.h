// Rows of figures that are written as telephone numbers are, and are something else: dates, amounts, sizes, the number of a person.
#pragma once

#include <string_view>

#include "linter/claims/phone_digits.h"

namespace sml::claims {

bool looks_like_year(std::string_view digits);

// "1.500.000", "12 000 000".
bool is_grouped_by_thousands(const PhoneDigits& run);

bool is_dotted(const PhoneDigits& run);

// A version or an address of the network ("192.0.2.1"), but "0424.123.45.67", or a decimal fraction.
bool is_dotted_otherwise(const PhoneDigits& run);

// "2500-3000": from one round figure to another.
bool is_span(const PhoneDigits& run);

// Dates and years, numbers of persons and of companies, sizes and amounts one after the other. Behind a plus none of them stands.
bool is_no_phone(const PhoneDigits& run);

}  // namespace sml::claims
