// An end that is a feast or a season and no date.
#pragma once

#include <string_view>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::rules {

// "Hasta Semana Santa", "until Christmas", "en Navidad": an end that is no date; "en San Ángel" and "en la feria" are places.
inline bool says_until_feast(std::string_view folded) {
  static const text::Pattern feast = resolve::worded("(?:^|[^a-z0-9])(?:{until}(?: {the})? {end}|{when}(?: {the})? {feast})(?:[^a-z0-9]|$)", {
      {"until", {.es = "hasta|antes de", .en = "until|till|before", .pt = "ate|antes de"}},
      {"when", {.es = "hasta|antes de|durante|en", .en = "until|till|before|during", .pt = "ate|antes de|durante"}},
      {"the", {.es = "el|la|los|las|fin de|final de|finales de", .en = "the", .pt = "o|a|final de"}},
      {"end", {.es = "reyes|san [a-z]+|feria|nuevo aviso|agotar[a-z]*"}},
      {"feast", {
          .es = "semana santa|pascua|navidad|ano nuevo|fin de ano|san (?:valentin|fermin|patricio)|dia de|hot sale|buen fin|black friday|cyber[a-z]*|halloween|"
                "carnaval|verano|otono|invierno|primavera",
          .en = "black friday|cyber[a-z]*|halloween|easter|christmas|new year|summer|autumn|fall|winter|spring",
          .pt = "pascoa|natal|dia de|black friday|cyber[a-z]*|halloween|carnaval|verao|inverno|primavera",
      }},
  });
  return feast.stands_in(folded);
}

}  // namespace sml::rules
