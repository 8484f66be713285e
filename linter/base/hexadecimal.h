// Bytes in hexadecimal figures.
#pragma once

#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sml::base {

inline constexpr std::string_view kHexadecimal = "0123456789ABCDEF";
inline constexpr std::string_view kSmallHexadecimal = "0123456789abcdef";

// The two figures of a byte.
inline std::string hexadecimal(unsigned char byte, std::string_view figures = kHexadecimal) { return {figures[byte >> 4U], figures[byte & 0xFU]}; }

// Those of bytes, one behind the other.
inline std::string hexadecimal(std::span<const unsigned char> bytes, std::string_view figures = kHexadecimal) {
  std::string written;
  for (const unsigned char byte : bytes) written += hexadecimal(byte, figures);
  return written;
}

// Whether a text is nothing but figures in small letters.
inline bool is_small_hexadecimal(std::string_view text) { return text.find_first_not_of(kSmallHexadecimal) == std::string_view::npos; }

// The byte that two figures stand for, in capitals or not; nothing where there are not two.
inline std::optional<char> byte_of(std::string_view figures) {
  unsigned char byte = 0;
  const char* const end = figures.data() + figures.size();
  const auto [read, error] = std::from_chars(figures.data(), end, byte, 16);
  return figures.size() == 2 && error == std::errc() && read == end ? std::optional(static_cast<char>(byte)) : std::nullopt;
}

}  // namespace sml::base
