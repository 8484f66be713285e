// A length of time as the files write it: 45m, 2h, 3d, 1w, 1h30m. A day is 24 hours; counted from a
// moment, whole days are those of the calendar (time/whole_days.h).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sml::base {

struct Duration {
  std::int64_t seconds = 0;

  friend auto operator<=>(const Duration&, const Duration&) = default;
};

constexpr Duration minutes(std::int64_t count) { return {count * 60}; }
constexpr Duration hours(std::int64_t count) { return {count * 3600}; }
constexpr Duration days(std::int64_t count) { return {count * 86400}; }

// More than anything lasts that is planned.
inline constexpr Duration kLongestDuration = days(10'000);

// Reads the notation above: units w d h m, each at most once, in that order. Nothing for anything else; what is longer than the longest counts as that.
std::optional<Duration> parse_duration(std::string_view text);

}  // namespace sml::base
