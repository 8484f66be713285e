// A text cut at its separators, and a line without what ends it. What is returned views the text.
#pragma once

#include <string_view>
#include <vector>

namespace sml::base {

// What stands between any of such bytes, from left to right; nothing empty.
std::vector<std::string_view> parts_between(std::string_view text, std::string_view separators);

// A line whose '\n' is off already, without the '\r' of a file of Windows.
constexpr std::string_view without_return(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace sml::base
