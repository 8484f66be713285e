#include "linter/resolve/hours_agree.h"

#include <algorithm>

#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using Ranges = std::vector<time::MinuteRange>;

bool is_range(const time::MinuteRange& stated, const time::MinuteRange& known, bool half_unsaid) {
  const auto fits = [&](int shift_begin, int shift_end) {
    return is_minute(stated.begin + shift_begin, known.begin) && is_minute(stated.end + shift_end, known.end);
  };
  if (fits(0, 0)) return true;
  if (!half_unsaid) return false;
  using time::kHalfDay;
  return fits(kHalfDay, kHalfDay) || fits(-kHalfDay, -kHalfDay) || fits(0, kHalfDay) || fits(kHalfDay, 0);
}

bool is_side(const Minutes& stated, const Ranges& known, bool closes) {
  return std::ranges::any_of(known, [&](const time::MinuteRange& range) {
    return std::ranges::any_of(stated, [&](int minute) { return is_minute(minute, closes ? range.end : range.begin); });
  });
}

constexpr int kPlainly = time::kHourMinutes;   // of a part of the day in which it is open

// How long it is open in a stretch of the day.
int minutes_within(const time::MinuteRange& stretch, const Ranges& known) {
  int minutes = 0;
  for (const time::MinuteRange& range : known) minutes += std::max(0, std::min(range.end, stretch.end) - std::max(range.begin, stretch.begin));
  return minutes;
}

// Whether what is stated of a part of the day may be the facts': a side of theirs that lies outside of it cannot be told from it.
bool is_range_in(const time::MinuteRange& part, const time::MinuteRange& stated, const time::MinuteRange& known, bool half_unsaid) {
  return is_range(stated, {known.begin < part.begin ? stated.begin : known.begin, known.end > part.end ? stated.end : known.end}, half_unsaid);
}

// The same of one side; true where all that the facts tell of it lies outside.
bool is_side_in(const time::MinuteRange& part, const Minutes& stated, const Ranges& known, bool closes) {
  Ranges inside = known;
  std::erase_if(inside, [&](const time::MinuteRange& range) { return closes ? range.end <= part.begin || part.end < range.end
                                                                            : range.begin < part.begin || part.end <= range.begin; });
  return inside.empty() || is_side(stated, inside, closes);
}

// "Por la tarde cerramos" is wrong where it is plainly open, "abrimos" where it is not open at all; what lies between is nobody's fault.
bool agrees_in_part(const StatedHours& stated, const StatedPart& part, const Ranges& known) {
  if (stated.is_closed()) return minutes_within(part.surest, known) < kPlainly;
  if (!opens_in(part, known)) return false;
  if (stated.opens && !is_side_in(part.widest, *stated.opens, known, false)) return false;
  if (stated.closes && !is_side_in(part.widest, *stated.closes, known, true)) return false;
  const auto is_shut = [&](const time::MinuteRange& other) { return minutes_within(other, known) < kPlainly; };
  return std::ranges::all_of(part.others, is_shut) && std::ranges::all_of(stated.ranges, [&](const time::MinuteRange& range) {
    return std::ranges::any_of(known, [&](const time::MinuteRange& other) { return is_range_in(part.widest, range, other, stated.half_unsaid); });
  });
}

}  // namespace

bool is_minute(int stated, int known) {
  const auto same = [](int a, int b) { return a == b || (std::max(a, b) == time::kDayMinutes && std::min(a, b) == time::kDayMinutes - 1); };
  return same(stated, known) || same(stated + time::kDayMinutes, known);
}

bool opens_in(const StatedPart& part, const Ranges& known) { return minutes_within(part.widest, known) > 0; }

bool agrees(const StatedHours& stated, const Ranges& known) {
  if (stated.part) return agrees_in_part(stated, *stated.part, known);
  if (stated.is_closed()) return known.empty();
  if (stated.only_opens) return !known.empty();
  if (stated.opens && !is_side(*stated.opens, known, false)) return false;
  if (stated.closes && !is_side(*stated.closes, known, true)) return false;
  return std::ranges::all_of(stated.ranges, [&](const time::MinuteRange& range) {
    return std::ranges::any_of(known, [&](const time::MinuteRange& other) { return is_range(range, other, stated.half_unsaid); });
  });
}

}  // namespace sml::resolve
