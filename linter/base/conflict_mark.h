// The lines that git writes into a file that it could not merge.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace sml::base {

// Whether a line begins as one of them does: seven signs, behind which a blank or nothing stands.
constexpr bool is_conflict_mark(std::string_view line) {
  constexpr std::array<std::string_view, 4> kMarks = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::ranges::any_of(kMarks, [&](std::string_view mark) {
    const std::string_view behind = line.starts_with(mark) ? line.substr(mark.size()) : "-";
    return behind.empty() || behind.starts_with(' ') || behind.starts_with('\t') || behind.starts_with('\r') || behind.starts_with('\n');
  });
}

}  // namespace sml::base
