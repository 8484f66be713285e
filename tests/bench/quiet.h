// Pieces of work measured while the machine does nothing else, so that what they cost is theirs.
#pragma once

#include <functional>
#include <vector>

#include "tests/bench/floors.h"

namespace sml::bench {

struct Measured {
  Cost cost;            // the median
  bool quiet = true;    // false: others worked, too, whenever it was tried, and the median is of all samples
};

// What each of some pieces of work costs, in their order: each is done once for nothing, then in turn with the others, until there are seven samples of
// each in which no other process worked, but three times as often at most.
std::vector<Measured> measured_in_turn(const std::vector<std::function<Cost()>>& works);

}  // namespace sml::bench
