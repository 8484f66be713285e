// Some of the 256 bytes, looked for in a text at the cost of two loads a byte.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sml::text {

class ByteSet {
 public:
  constexpr ByteSet() = default;
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) add(byte);
  }

  constexpr void add(char byte) { holds_[static_cast<unsigned char>(byte)] = true; }

  constexpr bool holds(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

  // The first place from `at` on with one of them; npos: there is none.
  constexpr std::size_t find_in(std::string_view text, std::size_t at = 0) const {
    const char* const bytes = text.data();
    while (at + 4 <= text.size() && !(holds(bytes[at]) | holds(bytes[at + 1]) | holds(bytes[at + 2]) | holds(bytes[at + 3]))) at += 4;
    for (; at < text.size(); ++at)
      if (holds(text[at])) return at;
    return std::string_view::npos;
  }

 private:
  std::array<bool, 256> holds_{};
};

}  // namespace sml::text
