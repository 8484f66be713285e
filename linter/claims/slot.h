// What the named groups of a lexicon's patterns hold.
#pragma once

#include <cstddef>

namespace sml::claims {

enum class Field {
  span, take, pay, percent, sign, unit, amount, old, thing, thing_after, code
};

struct Slot {
  Field field;
  std::size_t group;   // of the pattern
};

}  // namespace sml::claims
