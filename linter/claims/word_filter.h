// Tells at the cost of a few instructions that a word is none of a table's, and errs on the other side for one in twenty or so.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sml::claims {

class WordFilter {
 public:
  constexpr WordFilter() = default;
  template <class Words>
  constexpr explicit WordFilter(const Words& words) {
    for (const auto& entry : words) add(entry.word);
  }

  constexpr void add(std::string_view word) { bits_[place(word) / 64] |= std::uint64_t{1} << place(word) % 64; }
  constexpr bool may_hold(std::string_view word) const { return holds(place(word)); }
  constexpr bool holds(std::size_t place) const { return (bits_[place / 64] >> place % 64 & 1U) != 0; }

  // A number below kPlaces that few words share.
  static constexpr std::size_t kPlaces = 4096;
  static constexpr std::size_t place(std::string_view word) {
    if (word.empty()) return 0;
    const auto byte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(word[at])}; };
    return (byte(0) * 131 + byte(word.size() / 2) * 1031 + byte(word.size() - 1) * 17 + word.size() * 257) % kPlaces;
  }

 private:
  std::array<std::uint64_t, kPlaces / 64> bits_{};
};

}  // namespace sml::claims
