// Which half of the day a stated hour means.
#pragma once

#include <utility>

#include "linter/claims/stated_time.h"

namespace sml::claims {

// Whether an hour may be of either half of the day as people say it: 1 to 12.
bool has_half(int hour);

// Of a half: 0 for the morning's, 12 for the other.
StatedClock in_half(StatedClock clock, int half);

// Of 24 hours.
StatedClock as_written(StatedClock clock);

StatedClock in_part(StatedClock clock, DayPart part);

// Where nothing tells, people are awake: "a las 3" is in the afternoon.
StatedClock likely(StatedClock clock);

// "Abrimos hasta las 9": a house shuts in the evening, or at night.
StatedClock closing(StatedClock clock);

// The sides of a stretch: "3 a 5 pm", "9 am a 5", "10 a 2": what one leaves unsaid, the other one tells.
std::pair<StatedClock, StatedClock> in_order(StatedClock first, StatedClock last);

// The times of two days: where one counts to 24, so does the other ("desde las 23:00 del 23 hasta las 6:00 del 24").
std::pair<StatedClock, StatedClock> counted_alike(const StatedClock& first, const StatedClock& last);

}  // namespace sml::claims
