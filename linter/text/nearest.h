// The nearest known name: "did you mean".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sml::text {

// The least number of letters to insert, delete, replace or swap with their neighbour, counted in code points; `limit` + 1 where it is more.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The known name nearest to a word that is none, both folded: within a third of its letters and at most three edits, the first of equals. A name that
// differs only in case, marks, '-' and '_' is always near; and where none is, so is the only one that begins with
// the word, of four letters or more.
std::optional<std::string> nearest_name(std::string_view word, std::span<const std::string> known);

// For so many names of one list or file the nearest is worth looking for: each is held against all that are known.
inline constexpr int kMostSuggestions = 50;

}  // namespace sml::text
