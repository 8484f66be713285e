// How countries number their telephones: enough to say of a number what it is worldwide.
//
// A table of the countries whose businesses write in Spanish, Portuguese and English, not of the world: numbers with "+" need none.
#pragma once

#include <string>
#include <string_view>

namespace sml::claims {

// The number in E.164 ("+523141441119"), or empty where the country is not in the table or the digits are no whole number of it, such
// as a number without its area. `digits` are as dialled within the country, with or without the trunk prefix or the country's own code.
std::string national_in_e164(std::string_view digits, std::string_view country);

// The same of digits that begin with a country's code, which a plus or "00" said. Trunk prefixes that people leave in ("+44 0…", "+52 1…")
// are taken out where the country is known; empty where there are too few or too many.
std::string international_in_e164(std::string_view digits);

// What of a number's figures in E.164 ("523141441119") is its country's own; empty where the country is not in the table.
std::string_view national_part(std::string_view worldwide);

// What of digits that are no whole number is the subscriber's: in Argentina "15" is dialled before a mobile of the same area.
std::string_view without_local_mobile_prefix(std::string_view digits, std::string_view country);

// Whether digits are surely too few for a number of a country: `with_code`, its own stands before them, or people leave no area or trunk prefix out there.
bool lacks_figures(std::string_view digits, bool with_code, std::string_view country);

}  // namespace sml::claims
