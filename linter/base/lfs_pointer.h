// What stands in place of a file that Git LFS keeps elsewhere, where it was not fetched: a few lines that tell its size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sml::base {

// By what a file begins with: the size of the file that it stands for; nothing where it is no pointer.
inline constexpr std::size_t kPointerBytes = 256;
std::optional<std::uint64_t> size_by_pointer(std::string_view bytes);

}  // namespace sml::base
