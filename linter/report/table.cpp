#include "linter/report/table.h"

#include <algorithm>

#include "linter/text/display.h"

namespace sml::report {

std::string Table::text() const {
  std::vector<int> widths(rows_.empty() ? 0 : rows_.front().size());
  for (const auto& row : rows_)
    for (std::size_t column = 0; column < row.size(); ++column) widths[column] = std::max(widths[column], text::display_width(row[column]));
  std::string text;
  for (const auto& row : rows_) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      const std::string blanks(static_cast<std::size_t>(widths[column] - text::display_width(row[column])), ' ');
      text += column == 0 ? row[column] + blanks : "  " + blanks + row[column];
    }
    text += '\n';
  }
  return text;
}

}  // namespace sml::report
