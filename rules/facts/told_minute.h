// Which half of the day a message tells of where a text says neither: of "a las 3" the three that lies nearer to when a place opens or closes.
#pragma once

#include <vector>

#include "linter/resolve/opening.h"
#include "linter/resolve/stated_minutes.h"
#include "linter/time/civil.h"

namespace sml::rules {

inline int told_minute(const resolve::Minutes& stated, const resolve::Opening& opening, time::Date first, time::Date last) {
  std::vector<int> sides;
  for (time::Date date = first; date <= last; date = time::plus_days(date, 1))
    if (const auto day = opening.on(date))
      for (const time::MinuteRange& range : day->ranges) sides.insert(sides.end(), {range.begin, range.end});
  return resolve::nearest_reading(stated, sides);
}

}  // namespace sml::rules
