// What the named groups of a lexicon's patterns hold.
#pragma once

#include <cstddef>

namespace sml::claims {

enum class Field {
  span, take, pay, percent, sign, unit, amount, old, thing, thing_after, code, offset, weekday, following, day, month, year, past
};

// first_… and last_…: the sides of a period.
enum class Side { only, first, last };

struct Slot {
  Field field;
  Side side;
  std::size_t group;   // of the pattern
};

}  // namespace sml::claims
