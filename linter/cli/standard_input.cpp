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

bool read_line(std::istream& in, std::string& line, std::size_t most) {
  line.clear();
  bool is_there = false;
  for (std::array<char, 1U << 16U> chunk; in.getline(chunk.data(), chunk.size()) || in.gcount() > 0;) {
    is_there = true;
    const bool goes_on = in.fail() && !in.eof();   // the chunk is full
    const bool ended = !goes_on && !in.eof();      // the end of the line was counted
    const auto read = static_cast<std::size_t>(in.gcount()) - (ended ? 1 : 0);
    line.append(chunk.data(), std::min(read, most + 1 - line.size()));
    if (!goes_on) break;
    in.clear();
  }
  return is_there;
}

}  // namespace sml::cli
