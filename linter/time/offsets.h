// The offsets of a zone through the years that posts are of, looked up once: asking the zone itself costs ten times as much.
//
// An Offsets owns its stretches and is only read afterwards.
#pragma once

#include <array>
#include <cstddef>
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
  static constexpr std::int64_t kFirst = 1420070400;       // 2015-01-01
  static constexpr std::int64_t kBehind = 2208988800;      // 2040-01-01
  static constexpr int kSlotBits = 25;                     // a slot is some 388 days
  static constexpr std::size_t kSlots = ((kBehind - kFirst - 1) >> kSlotBits) + 1;

  std::vector<Stretch> stretches_;                // by time, without gaps
  std::array<std::size_t, kSlots> first_of_{};    // the number of the stretch in which each slot begins
};

}  // namespace sml::time
