// A word's first two letters as a number, and which of these some words have: by them nearly all words are told to be none of a list. Constant data.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sml::resolve {

inline constexpr std::size_t kLetters = 32;   // of each letter its lowest bits

// Of a folded word; below kLetters * kLetters.
constexpr std::uint16_t first_letters(std::string_view word) {
  const auto letter = [&](std::size_t at) { return at < word.size() ? static_cast<unsigned char>(word[at]) % kLetters : 0; };
  return static_cast<std::uint16_t>(letter(0) * kLetters + letter(1));
}

// The first letters of some words.
class Beginnings {
 public:
  constexpr void add(std::string_view word) { seconds_[first_letters(word) / kLetters] |= std::uint32_t{1} << first_letters(word) % kLetters; }
  constexpr bool holds(std::uint16_t letters) const { return (seconds_[letters / kLetters] >> letters % kLetters & 1U) != 0; }

 private:
  std::array<std::uint32_t, kLetters> seconds_{};   // by the first letter, a bit for each second one
};

}  // namespace sml::resolve
