// What numbers are multiplied by so that their high bits depend on all of them, and what those bits say.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace sml::text {

// Fibonacci hashing: 2^64 by the golden ratio (Knuth, The Art of Computer Programming, 6.4).
inline constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;

// A spread number as a place in a table of so many: its highest bits.
template <std::size_t kPlaces>
constexpr std::size_t place_among(std::uint64_t spread) {
  static_assert(std::has_single_bit(kPlaces));
  return static_cast<std::size_t>(spread >> static_cast<unsigned>(64 - std::countr_zero(kPlaces)));
}

// As many bits behind those as a mark holds, by which most numbers of one place are told apart.
template <std::size_t kPlaces, class Mark>
constexpr Mark mark_among(std::uint64_t spread) {
  return static_cast<Mark>(spread >> static_cast<unsigned>(64 - std::countr_zero(kPlaces) - std::numeric_limits<Mark>::digits));
}

}  // namespace sml::text
