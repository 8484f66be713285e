// The offsets of a zone through the years that posts are of, looked up once: asking the zone itself costs ten times as much.
//
// An Offsets owns its stretches and is only read afterwards.
#pragma once

#include <cstdint>
#include <vector>

#include <absl/time/time.h>

namespace sml::time {

class Offsets {
 public:
  // The instants [begin, end) between two changes of the clock, in seconds since 1970.
  struct Stretch {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::int32_t offset = 0;   // seconds east of UTC
  };

  explicit Offsets(const absl::TimeZone& zone);

  // The stretch that holds an instant; nullptr for one of other years.
  const Stretch* holding(std::int64_t instant) const;

  // The stretch of a wall-clock time, in seconds since 1970 by that clock; nullptr for other years and where the clock changes nearby.
  const Stretch* holding_wall_clock(std::int64_t seconds) const;

 private:
  std::vector<Stretch> stretches_;   // by time, without gaps
};

}  // namespace sml::time
