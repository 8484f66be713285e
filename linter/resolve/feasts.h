// Feasts that are one day of every year, by their names, and the patterns that look for them.
//
// Constant data; a pattern points into nothing.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

struct Feast {
  InLanguages words;
  int month;
  int day;
};
inline constexpr Feast kFeasts[] = {
    {{.es = "nochebuena|noche buena|vispera de navidad", .en = "christmas eve", .pt = "vespera de natal"}, 12, 24},
    {{.es = "(?:dia de )?navidad", .en = "christmas(?: day)?", .pt = "(?:dia de )?natal"}, 12, 25},
    {{.es = "(?:dia de )?san esteban", .en = "boxing day|st[.]? stephen['’]?s day"}, 12, 26},
    {{.es = "nochevieja|noche vieja|fin de ano", .en = "new year['’]?s eve", .pt = "reveillon|vespera de ano novo"}, 12, 31},
    {{.es = "(?:dia de )?ano nuevo", .en = "new year['’]?s day", .pt = "(?:dia de )?ano novo"}, 1, 1},
    {{.es = "vispera de reyes"}, 1, 5},
    {{.es = "(?:dia de )?reyes", .pt = "dia de reis"}, 1, 6},
    {{.es = "(?:dia de )?san valentin", .en = "valentine['’]?s(?: day)?"}, 2, 14},
    {{.any = "halloween"}, 10, 31},
};

// Of each feast, in their order, the form of folded text with its {words}; a form may name {and}, {the}, {is} and {until}, too.
std::vector<text::Pattern> patterns_of(std::span<const Feast> feasts, std::string_view form);

}  // namespace sml::resolve
