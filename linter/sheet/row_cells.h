// One row while it is read: its cells by what their columns mean, and what there is to say of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "linter/sheet/complaint.h"
#include "linter/sheet/csv.h"
#include "linter/sheet/header.h"

namespace sml::sheet {

// Views what it is given, which outlives it.
class RowCells {
 public:
  RowCells(const Table& table, const Header& header, std::size_t row, Complaints& complaints)
      : row_(table.rows[row]), header_(header), index_(row), complaints_(complaints) {}

  const Row& row() const { return row_; }
  const Header& header() const { return header_; }

  // Without the blanks around it; empty where the row ends before.
  std::string_view value(const KnownColumn& column) const;
  // As it stands, of a cell that holds something.
  const std::string& text(const KnownColumn& column) const { return row_.cells[column.index].text; }

  // The column of a meaning that no two have, where its cell holds something; else nullptr.
  const KnownColumn* filled(Meaning meaning) const;

  // The first column of a meaning; that of the row's begin where there is none.
  std::size_t column_of(Meaning meaning) const;

  std::uint32_t place(std::size_t column) const;

  // How a spreadsheet calls the cell at a place.
  std::string name_at(std::uint32_t place) const;

  // A complaint at a cell, which names it.
  Complaint told(model::Severity severity, std::size_t column, std::string_view name) const;

  // Leaves the row out.
  Complaint& refuse(std::size_t column, std::string_view name) { return refuse(told(model::Severity::error, column, name)); }
  Complaint& refuse(const KnownColumn& column, std::string_view name) { return refuse(column.index, name); }
  Complaint& refuse(Complaint complaint);
  bool is_refused() const { return is_refused_; }

  // Leaves out a part of the row; the text names what was said there as it likes.
  void warn(std::size_t column, std::string_view name, std::string_view argument, std::string_view said);
  // The same at the first row alone, whatever others say there.
  void warn_once(std::size_t column, std::string_view name, std::string_view argument, std::string_view said) {
    complaints_.add_once({}, told(model::Severity::warning, column, name).with(argument, std::string(said)));
  }
  void warn(std::size_t column, std::string_view name) { complaints_.add_once({}, told(model::Severity::warning, column, name)); }

 private:
  const Row& row_;
  const Header& header_;
  std::size_t index_;
  Complaints& complaints_;
  bool is_refused_ = false;
};

}  // namespace sml::sheet
