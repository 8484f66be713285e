// An end that is a feast or a season and no date.
#pragma once

#include <string_view>

#include "linter/text/pattern.h"

namespace sml::rules {

// "Hasta Semana Santa", "until Christmas", "en Navidad": an end that is no date; "en San Ángel" and "en la feria" are places.
inline bool says_until_feast(std::string_view folded) {
  static const text::Pattern feast = text::Pattern::on_demand(
      R"((?:^|[^a-z0-9])(?:(?:hasta|until|till|ate|antes de|before)(?: (?:el|la|los|las|the|o|a|fin de|final de|finales de))? (?:reyes|san [a-z]+|feria|nuevo aviso|agotar[a-z]*)|)"
      R"((?:hasta|until|till|ate|antes de|durante|en|before|during)(?: (?:el|la|los|las|the|o|a|fin de|final de|finales de))? (?:semana santa|pascua|navidad|ano nuevo|fin de ano|san (?:valentin|fermin|patricio)|)"
      R"(dia de|hot sale|buen fin|black friday|cyber[a-z]*|halloween|carnaval|verano|otono|invierno|primavera|easter|christmas|new year|summer|autumn|fall|winter|spring|pascoa|natal|verao|inverno))(?:[^a-z0-9]|$))");
  return feast.find(folded).has_value();
}

}  // namespace sml::rules
