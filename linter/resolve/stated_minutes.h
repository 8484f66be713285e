// The minutes of a day that a stated time may mean.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/stated_time.h"

namespace sml::resolve {

// Both halves of the day where "a las 8" does not say which.
using Minutes = std::vector<int>;

Minutes minutes_of(const claims::StatedClock& clock);

// The same with the folded words that state it: "a mediodía" is when people lunch in Spanish, "noon" and "meio-dia" are twelve o'clock.
Minutes minutes_said(const claims::StatedClock& clock, std::string_view folded);

// Of two readings the one that lies nearest to any of some minutes; of lunch time the first.
int nearest_reading(const Minutes& stated, std::span<const int> minutes);

}  // namespace sml::resolve
