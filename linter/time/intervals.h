// Sets of instants as sorted, disjoint, half-open intervals: shifts, opening hours, and what is left when time off is taken out.
#pragma once

#include <optional>
#include <vector>

#include "linter/time/zone.h"

namespace sml::time {

struct Interval {
  Instant begin;
  Instant end;

  friend bool operator==(const Interval&, const Interval&) = default;
};

class Intervals {
 public:
  Intervals() = default;
  // From any intervals, in any order, overlapping or empty ones too.
  explicit Intervals(std::vector<Interval> intervals);

  Intervals united(const Intervals& other) const;
  Intervals without(const Intervals& other) const;
  Intervals common(const Intervals& other) const;

  bool contains(Instant instant) const;
  // The interval that holds the instant, else the first that begins after it.
  std::optional<Interval> at_or_after(Instant instant) const;

  bool empty() const { return intervals_.empty(); }
  const std::vector<Interval>& list() const { return intervals_; }

  friend bool operator==(const Intervals&, const Intervals&) = default;

 private:
  std::vector<Interval> intervals_;
};

}  // namespace sml::time
