// Feasts that are one day of every year, by the words that mean the day and not its season: "el día de Navidad", "on Boxing Day"; not "esta Navidad".
//
// A feast is no date of the extractor's (claims), which marks none; here it is the day on which people are told that a place is open, and when.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"
#include "linter/time/civil.h"

namespace sml::resolve {

struct FeastDay {
  time::Date date;
  text::Range range;   // of the words that name it, in those that were given
};

// Whether people may speak of them by now: from November on, and up to the last.
bool are_feasts_near(time::Date publication);

// The days that folded words name, each the next from a publication on, by place: one, and those that are joined to it; none where they name several
// apart. Of what a business opens on ("en Navidad abrimos", "Nochebuena: hasta las 6") "Navidad" is the day.
std::vector<FeastDay> feast_days(std::string_view folded, time::Date publication, bool opens);

// The last day of what lasts until the first feast that folded words name so, with the words: "hasta Reyes" is until the day before it, "hasta
// Nochevieja" with it.
std::optional<FeastDay> feast_end(std::string_view folded, time::Date publication);

}  // namespace sml::resolve
