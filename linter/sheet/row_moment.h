// When the post of a row goes out.
#pragma once

#include <optional>

#include "linter/base/result.h"
#include "linter/resolve/written_time.h"
#include "linter/sheet/row_cells.h"
#include "linter/time/moment.h"

namespace sml::sheet {

// How the dates of a sheet are read.
struct DateReading {
  resolve::DayOrder order = resolve::DayOrder::day_first;
  bool is_asked = false;   // it was said; else the sheet tells
};

// A Complaint where nothing tells.
base::Result<DateReading, Complaint> date_reading(const Table& table, const Header& header, std::optional<resolve::DayOrder> asked);

// Where a column was read with the month first: by which cell, so that somebody sees it; an info.
std::optional<Complaint> month_first_told(const Table& table, const Header& header, DateReading reading);

// By the wall clock of the client, unless the cell says an offset; a day alone where no cell has a time. Nothing where the row is refused.
std::optional<time::WrittenMoment> moment_of(RowCells& cells, DateReading reading);

}  // namespace sml::sheet
