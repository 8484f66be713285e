// Feasts that are one day of every year, by the words that mean the day and not its season: "el día de Navidad", "on Boxing Day"; not "esta Navidad".
//
// A feast is no date of the extractor's (claims), which marks none; here it is the day on which people are told that a place is open, and when.
#pragma once

#include <optional>
#include <string_view>

#include "linter/text/fold.h"
#include "linter/time/civil.h"

namespace sml::resolve {

struct FeastDay {
  time::Date date;
  text::Range range;   // of the words that name it, in those that were given
};

// The day that folded words name, the next from a publication on; nothing where they name none or several. Of what a business opens on ("en Navidad
// abrimos", "Nochebuena: hasta las 6") "Navidad" is the day.
std::optional<FeastDay> feast_day(std::string_view folded, time::Date publication, bool opens);

}  // namespace sml::resolve
