// What people put into a cell: a word with blanks around it, or several.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/text/trimmed.h"

namespace sml::sheet {

using text::trimmed;

// "Instagram, Facebook y X" as three: what stands between commas, semicolons, bars, plus and ampersand signs, slashes, line ends and the words
// "y", "e" and "and". None is empty.
std::vector<std::string_view> listed(std::string_view text);

// The same of files and lines: only commas, semicolons, bars and line ends set them apart.
std::vector<std::string_view> listed_files(std::string_view text);
std::vector<std::string_view> lines_of(std::string_view text);

// How a spreadsheet calls a cell: "B4", "AA1"; both counted from 0.
std::string cell_name(std::size_t row, std::size_t column);

}  // namespace sml::sheet
