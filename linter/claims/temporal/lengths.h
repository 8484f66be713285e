// Whether "en 3 días" is a moment or how long something takes, and the like: what the words beside it say.
#pragma once

#include <cstdint>
#include <string_view>

#include "linter/text/fold.h"

namespace sml::claims {

// What else a phrase of time may say.
enum class Doubt : std::uint8_t {
  none,
  length,     // "en 3 meses": how long something takes
  within,     // "within 3 days", "en menos de una hora": the same
  ahead,      // "dentro de 3 días": how soon something is sent
  ago,        // "hace 3 semanas": how long something has lasted
  years_ago,  // "hace 40 años": no day
  lately,     // "los últimos 6 meses": since when something has not been
  year        // "el año pasado": no day either
};

enum class Certainty : std::uint8_t {
  sure,
  alone,  // where a text says nothing else
  never
};

// Of a phrase at a place of a folded text.
Certainty certainty_of(Doubt doubt, std::string_view folded, text::Range range);

}  // namespace sml::claims
