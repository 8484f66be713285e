// Eight bytes of a text at once, in one number: what most of a text asks costs a few instructions for all of them.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sml::text {

class EightBytes {
 public:
  static constexpr std::size_t kSize = sizeof(std::uint64_t);

  // Of a text that goes on for so many.
  explicit EightBytes(const char* text) { std::memcpy(&bytes_, text, kSize); }

  // How many there are before the first that is beyond ASCII or a control: of plain ones at most the case folds.
  std::size_t plain() const { return first(kHigh & (bytes_ | ~((bytes_ & ~kHigh) + of_each(0x80 - ' ')))); }
  bool are_plain() const { return plain() == kSize; }

  // Those of ASCII in small letters, the others as they are.
  void write_small(char* text) const {
    const std::uint64_t small = bytes_ | between('A', 'Z') >> 2U;   // 0x20, by which the cases differ
    std::memcpy(text, &small, kSize);
  }

  // The first of them as a number in which the first byte is the lowest.
  std::uint64_t number(std::size_t count) const {
    std::uint64_t number = bytes_;
    if constexpr (std::endian::native == std::endian::big) {
      number = 0;
      for (std::size_t at = kSize; at > 0; --at) number = number << 8U | (bytes_ >> 8U * (kSize - at) & 0xFFU);
    }
    return count == 0 ? 0 : number & ~std::uint64_t{0} >> 8U * (kSize - count);
  }

  // How many there are before the first that is none, of ASCII.
  std::size_t small_letters() const { return first(kHigh & ~between('a', 'z')); }
  std::size_t small_letters_and_digits() const { return first(kHigh & ~(between('a', 'z') | between('0', '9'))); }

 private:
  static constexpr std::uint64_t of_each(unsigned char byte) { return byte * std::uint64_t{0x0101010101010101}; }
  static constexpr std::uint64_t kHigh = 0x8080808080808080;

  // The high bit of each byte that lies between two of ASCII.
  std::uint64_t between(unsigned char least, unsigned char most) const {
    const std::uint64_t low = bytes_ & ~kHigh;   // a sum has its high bit where the byte is at or behind another
    return (low + of_each(static_cast<unsigned char>(0x80 - least))) & ~(low + of_each(static_cast<unsigned char>(0x7F - most))) & ~bytes_ & kHigh;
  }

  // By place in the text, of high bits; kSize where there is none.
  static std::size_t first(std::uint64_t bits) {
    return static_cast<std::size_t>(std::endian::native == std::endian::little ? std::countr_zero(bits) : std::countl_zero(bits)) / 8;
  }

  std::uint64_t bytes_ = 0;
};

}  // namespace sml::text
