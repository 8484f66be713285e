// Tells at the cost of a few instructions that a word is none of a table's, and errs on the other side for one in twenty or so.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "linter/text/spread.h"

namespace sml::claims {

class WordFilter {
 public:
  constexpr WordFilter() = default;
  template <class Words>
  constexpr explicit WordFilter(const Words& words) {
    for (const auto& entry : words) add(entry.word);
  }

  constexpr void add(std::string_view word) { add(place(word)); }
  constexpr void add(std::size_t place) { bits_[place / 64] |= std::uint64_t{1} << place % 64; }
  constexpr bool may_hold(std::string_view word) const { return holds(place(word)); }
  constexpr bool holds(std::size_t place) const { return (bits_[place / 64] >> place % 64 & 1U) != 0; }

  // Two numbers that few words share: a place below kPlaces, and another by which most words of one place are told apart.
  struct Hash {
    std::uint16_t place = 0;
    std::uint8_t mark = 0;
  };
  static constexpr std::size_t kPlaces = 4096;
  static constexpr Hash hash(std::string_view word) {
    if (word.empty()) return {};
    const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(word[at])}; };
    const std::size_t size = word.size();
    const std::uint64_t told = byte(0) | byte(size / 3) << 8U | byte(size / 2) << 16U | byte(size - size / 3 - 1) << 24U | byte(size - 1) << 32U | size << 40U;
    const std::uint64_t spread = told * text::kSpread;
    return {static_cast<std::uint16_t>(text::place_among<kPlaces>(spread)), text::mark_among<kPlaces, std::uint8_t>(spread)};
  }
  static constexpr std::size_t place(std::string_view word) { return hash(word).place; }

 private:
  std::array<std::uint64_t, kPlaces / 64> bits_{};
};

}  // namespace sml::claims
