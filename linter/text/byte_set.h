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
    for (bool found = false; at + kAtOnce <= text.size(); at += kAtOnce) {
      for (std::size_t byte = 0; byte < kAtOnce; ++byte) found |= holds(bytes[at + byte]);
      if (found) break;
    }
    for (; at < text.size(); ++at)
      if (holds(text[at])) return at;
    return std::string_view::npos;
  }

 private:
  static constexpr std::size_t kAtOnce = 8;

  std::array<bool, 256> holds_{};
};

}  // namespace sml::text
