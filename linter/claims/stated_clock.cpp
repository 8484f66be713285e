#include "linter/claims/stated_clock.h"

#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

StatedClock later_half(StatedClock clock) {
  if (clock.hour < time::kNoon) clock.hour += time::kNoon;
  clock.half_unsaid = false;
  return clock;
}

StatedClock first_before(const StatedClock& first, const StatedClock& last) {
  const StatedClock later = in_half(first, time::kNoon);
  if (last.half_said && last.hour >= time::kNoon && time::minute_of_day(later) < time::minute_of_day(last)) return later;
  const StatedClock earlier = in_half(first, first.hour == time::kNoon ? time::kNoon : 0);
  return last.hour < time::kNoon && time::minute_of_day(earlier) >= time::minute_of_day(last) ? later : earlier;
}

// "De 20 a 12" ends at midnight.
StatedClock midnight_after(StatedClock last, const StatedClock& first) {
  if (last.hour == time::kNoon && time::minute_of_day(first) >= time::minute_of_day(last)) last.hour = time::kMidnight;
  return last;
}

StatedClock last_after(StatedClock last, const StatedClock& first) {
  const StatedClock later = later_half(last);
  const bool follows = time::minute_of_day(last) > time::minute_of_day(first);
  if (!follows && last.hour != time::kNoon && time::minute_of_day(later) > time::minute_of_day(first)) return later;
  return midnight_after(as_written(last), first);
}

bool counts_to_24(const StatedClock& clock) { return !clock.half_unsaid && !clock.half_said && (clock.hour == 0 || clock.hour > time::kNoon); }

}  // namespace

bool has_half(int hour) { return hour >= 1 && hour <= time::kNoon; }

StatedClock in_half(StatedClock clock, int half) {
  if (has_half(clock.hour)) clock.hour = clock.hour % time::kNoon + half;
  clock.half_unsaid = false;
  clock.half_said = true;
  return clock;
}

StatedClock as_written(StatedClock clock) {
  clock.half_unsaid = false;
  return clock;
}

StatedClock in_part(StatedClock clock, DayPart part) {
  constexpr int kEarliestNight = 5;
  constexpr int kEarliestMidday = 10;
  if (clock.half_said || !has_half(clock.hour)) return as_written(clock);   // "Trivia Night at 9am"
  switch (part) {
    case DayPart::dawn:
    case DayPart::morning: return clock.hour == time::kNoon ? as_written(clock) : in_half(clock, 0);
    case DayPart::midday: return clock.hour >= kEarliestMidday ? as_written(clock) : in_half(clock, time::kNoon);
    case DayPart::afternoon: return in_half(clock, time::kNoon);
    case DayPart::evening:
    case DayPart::night: break;
  }
  if (clock.hour == time::kNoon) return in_half(clock, time::kNoon + time::kNoon);  // "las 12 de la noche" end the day
  return clock.hour >= kEarliestNight ? in_half(clock, time::kNoon) : as_written(clock);
}

StatedClock likely(StatedClock clock) {
  constexpr int kRarelyBefore = 7;
  if (clock.half_unsaid && clock.hour < kRarelyBefore) clock.hour += time::kNoon;
  return as_written(clock);
}

StatedClock closing(StatedClock clock) {
  constexpr int kEarliest = 7;
  return clock.half_unsaid && clock.hour >= kEarliest && clock.hour < time::kNoon ? in_half(clock, time::kNoon) : clock;
}

std::pair<StatedClock, StatedClock> in_order(StatedClock first, StatedClock last) {
  const bool over_noon = last.hour % time::kNoon <= first.hour % time::kNoon;  // "6:30-2:30" begins in the morning
  const bool as_they_stand = counts_to_24(last) ? last.hour == 0 : counts_to_24(first);  // "8 a 00", "13 a 3"
  if (as_they_stand) return {as_written(first), midnight_after(as_written(last), first)};
  if (first.half_unsaid && last.half_unsaid) first = over_noon ? as_written(first) : likely(first);
  if (first.half_unsaid) first = first_before(first, last);
  if (last.half_unsaid) last = last_after(last, first);
  return {first, last};
}

std::pair<StatedClock, StatedClock> counted_alike(const StatedClock& first, const StatedClock& last) {
  return {counts_to_24(last) ? as_written(first) : first, counts_to_24(first) ? as_written(last) : last};
}

}  // namespace sml::claims
