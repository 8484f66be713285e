// What numbers are multiplied by so that their high bits depend on all of them.
#pragma once

#include <cstdint>

namespace sml::text {

// Fibonacci hashing: 2^64 by the golden ratio (Knuth, The Art of Computer Programming, 6.4).
inline constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;

}  // namespace sml::text
