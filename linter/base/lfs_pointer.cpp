#include "linter/base/lfs_pointer.h"

namespace sml::base {

std::optional<std::uint64_t> size_by_pointer(std::string_view bytes) {
  constexpr std::string_view kPointer = "version https://git-lfs.github.com/spec/";
  constexpr std::string_view kSize = "\nsize ";
  const std::size_t at = bytes.find(kSize);
  if (!bytes.starts_with(kPointer) || at == std::string_view::npos) return std::nullopt;
  std::uint64_t size = 0;
  constexpr std::uint64_t kEnough = 1'000'000'000'000;
  for (const char digit : bytes.substr(at + kSize.size())) {
    if (digit < '0' || digit > '9' || size > kEnough) break;
    size = size * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  return size;
}

}  // namespace sml::base
