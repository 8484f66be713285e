// Whether opening hours that a text states are those of a day, of which the facts tell.
#pragma once

#include <vector>

#include "linter/resolve/hours_stated.h"

namespace sml::resolve {

// "23:59" is the end of a day.
bool is_minute(int stated, int known);

// Whether what a text states is true of a day with these hours. Of hours in two parts it may state one; of a part of the day it must be plainly wrong.
bool agrees(const StatedHours& stated, const std::vector<time::MinuteRange>& known);

// Whether it is open at all in a part of the day, as generously as people speak.
bool opens_in(const StatedPart& part, const std::vector<time::MinuteRange>& known);

}  // namespace sml::resolve
