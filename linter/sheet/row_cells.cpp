#include "linter/sheet/row_cells.h"

#include <algorithm>
#include <utility>

#include "linter/sheet/cell.h"

namespace sml::sheet {

std::string_view RowCells::value(const KnownColumn& column) const {
  return column.index < row_.cells.size() ? trimmed(row_.cells[column.index].text) : std::string_view();
}

const KnownColumn* RowCells::filled(Meaning meaning) const {
  const auto found = std::ranges::find_if(header_.columns, [&](const KnownColumn& column) { return column.meaning == meaning && !value(column).empty(); });
  return found == header_.columns.end() ? nullptr : &*found;
}

std::size_t RowCells::column_of(Meaning meaning) const {
  const KnownColumn* column = header_.find(meaning);
  return column == nullptr ? 0 : column->index;
}

std::uint32_t RowCells::place(std::size_t column) const { return column < row_.cells.size() ? row_.cells[column].begin : row_.cells.back().end; }

std::string RowCells::name_at(std::uint32_t place) const { return cell_name(index_, row_.column_at(place)); }

Complaint RowCells::told(model::Severity severity, std::size_t column, std::string_view name) const {
  return Complaint{severity, place(column), std::string(name)}.with("cell", cell_name(index_, column));
}

Complaint& RowCells::refuse(Complaint complaint) {
  is_refused_ = true;
  return complaints_.add(std::move(complaint));
}

void RowCells::warn(std::size_t column, std::string_view name, std::string_view argument, std::string_view said) {
  complaints_.add_once(said, told(model::Severity::warning, column, name).with(argument, std::string(said)));
}

}  // namespace sml::sheet
