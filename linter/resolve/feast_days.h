// Feasts that are one day of every year, by the words that mean the day and not its season: "el día de Navidad", "on Boxing Day"; not "esta Navidad".
//
// A feast is no date of the extractor's (claims), which marks none; here it is the day on which people are told that a place is open.
#pragma once

#include <optional>
#include <string_view>

#include "linter/time/civil.h"

namespace sml::resolve {

// The day that folded words name, the next from a publication on; nothing where they name none or several. Of what a business opens on ("en Navidad
// abrimos") "Navidad" is the day.
std::optional<time::Date> feast_day(std::string_view folded, time::Date publication, bool opens);

}  // namespace sml::resolve
