#include "linter/cli/standard_input.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sml::cli {

std::optional<std::string> read_all(std::istream& in, std::size_t most) {
  std::string text;
  for (std::array<char, 1U << 16U> chunk; in.read(chunk.data(), chunk.size()) || in.gcount() > 0;)
    text.append(chunk.data(), std::min(static_cast<std::size_t>(in.gcount()), most + 1 - text.size()));
  return in.bad() ? std::nullopt : std::optional(std::move(text));
}

}  // namespace sml::cli
