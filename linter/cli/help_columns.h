// The columns of `--help`: CLI11 counts bytes, and "día" has more of them than letters.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cstddef>
#include <string>

#include "linter/base/utf8.h"

namespace sml::cli {

class HelpColumns : public CLI::Formatter {
 public:
  // A line of an option: its name, filled with spaces up to the column of the descriptions.
  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    std::string line = CLI::Formatter::make_option(option, is_positional);
    const std::size_t column = get_column_width();
    const bool is_filled = line.size() > column && line[column - 1] == ' ' && line.find('\n') >= column;
    if (!is_filled) return line;
    const auto missing = std::ranges::count_if(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(column), base::continues_character);
    return line.insert(column, static_cast<std::size_t>(missing), ' ');
  }
};

}  // namespace sml::cli
