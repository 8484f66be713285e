#include "linter/time/intervals.h"

#include <algorithm>

namespace sml::time {

Intervals::Intervals(std::vector<Interval> intervals) : intervals_(std::move(intervals)) {
  std::erase_if(intervals_, [](const Interval& interval) { return interval.begin >= interval.end; });
  if (!std::ranges::is_sorted(intervals_, {}, &Interval::begin)) std::ranges::sort(intervals_, {}, &Interval::begin);
  std::size_t kept = 0;
  for (const Interval& interval : intervals_) {
    if (kept > 0 && interval.begin <= intervals_[kept - 1].end) {
      intervals_[kept - 1].end = std::max(intervals_[kept - 1].end, interval.end);
    } else {
      intervals_[kept++] = interval;
    }
  }
  intervals_.resize(kept);
}

Intervals Intervals::united(const Intervals& other) const {
  std::vector<Interval> all = intervals_;
  all.insert(all.end(), other.intervals_.begin(), other.intervals_.end());
  return Intervals(std::move(all));
}

Intervals Intervals::without(const Intervals& other) const {
  Intervals result;
  auto taken = other.intervals_.begin();
  const auto last = other.intervals_.end();
  for (Interval rest : intervals_) {
    while (taken != last && taken->end <= rest.begin) ++taken;
    for (auto cut = taken; cut != last && cut->begin < rest.end; ++cut) {
      if (rest.begin < cut->begin) result.intervals_.push_back({rest.begin, cut->begin});
      rest.begin = std::min(cut->end, rest.end);
    }
    if (rest.begin < rest.end) result.intervals_.push_back(rest);
  }
  return result;
}

Intervals Intervals::common(const Intervals& other) const {
  Intervals result;
  auto a = intervals_.begin();
  auto b = other.intervals_.begin();
  while (a != intervals_.end() && b != other.intervals_.end()) {
    const Interval both{std::max(a->begin, b->begin), std::min(a->end, b->end)};
    if (both.begin < both.end) result.intervals_.push_back(both);
    if (a->end < b->end) {
      ++a;
    } else {
      ++b;
    }
  }
  return result;
}

bool Intervals::contains(Instant instant) const {
  const auto interval = at_or_after(instant);
  return interval && interval->begin <= instant;
}

std::optional<Interval> Intervals::at_or_after(Instant instant) const {
  const auto found = std::ranges::upper_bound(intervals_, instant, {}, &Interval::end);
  if (found == intervals_.end()) return std::nullopt;
  return *found;
}

}  // namespace sml::time
