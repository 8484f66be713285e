// When the rules of a calendar's events (RRULE) let them come again, within a window.
//
// libical looks for an occurrence until the year 2582 or 20000 before it gives up, so what one calendar may ask of it is bounded: a
// Recurrences serves one calendar and remembers what that has asked for.
#pragma once

#include <libical/ical.h>

#include <vector>

#include "linter/time/calendar_values.h"
#include "linter/time/intervals.h"

namespace sml::time {

class Recurrences {
 public:
  explicit Recurrences(Interval window) : window_(window) {}

  // Adds a rule's occurrences that reach into the window; false when they were not followed to its end.
  bool follow(icalrecurrencetype rule, const Event& event, std::vector<Interval>& occurrences);

 private:
  icaltimetype until_of(const icalrecurrencetype& rule, const Zone& zone) const;
  bool exhausted() const;

  Interval window_;
  int rules_ = 0;
  int rules_without_occurrence_ = 0;
  int impossible_rules_ = 0;
  int occurrences_ = 0;
};

}  // namespace sml::time
