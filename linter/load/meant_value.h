// The value that somebody meant who wrote one that is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/description.h"

namespace sml::load {

// Of a closed list, the one that is called so in Spanish, Portuguese or other words of English, else the nearest.
std::optional<std::string> meant_value(std::string_view written, const std::vector<std::string>& legal);

// "149 mxn", "$149 MXN", "149,90 EUR", "1.490 COP", "€12" -> as the files write money.
std::optional<std::string> meant_money(std::string_view written);

// The same of one among words that a file has no place for: "desde 120 EUR", "85 EUR/noche", "14 € por persona".
std::optional<std::string> meant_price(std::string_view written);

// "2 x 1", "30% de descuento", "100 mxn off", "envío gratis" -> as the files write a mechanic.
std::optional<std::string> meant_mechanic(std::string_view written);

// "30 días", "24 hs", "un mes" -> as the files write a length of time.
std::optional<std::string> meant_duration(std::string_view written);

// A number alone where a length belongs, in the unit that its key is usually told in: "30" of `valid_for` is "30d".
std::optional<std::string> lone_number(std::string_view written, model::Key options);

// The number that a text begins with: "30 al mes" -> "30".
std::optional<std::string> meant_number(std::string_view written);

// "Ma y Ju", "Mo and Fr 09:00-18:00" -> as the files list days.
std::optional<std::string> meant_hours(std::string_view written);

// "español", "Portuguese" -> the tag of a language.
std::optional<std::string> meant_language(std::string_view written);

// What stands alone where fields belong, as one of them: "4 horas" of `reply_within` is "4h"; else as written.
std::string meant_part(std::string_view key, const std::string& written);

// "eur", "pesos mexicanos" -> the code of a currency.
std::optional<std::string> meant_currency(std::string_view written);

// "México", "Brazil", "EE. UU.", "mx" -> the code of a country.
std::optional<std::string> meant_country(std::string_view written);

}  // namespace sml::load
