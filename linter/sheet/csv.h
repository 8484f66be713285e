// A file of comma-separated values as rows of cells, each of which knows where it stands.
//
// Cells may stand in double quotes, with doubled quotes and line breaks inside; what is no quote at a cell's begin is a character like others. A
// Table owns its texts. Line breaks inside a cell are LF, however the file writes them; nothing else of a cell is changed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sml::sheet {

struct Limits {
  std::size_t file_bytes = 16U << 20;
  std::size_t rows = 10'000;
  std::size_t columns = 500;
};

// Bytes [begin, end) of the file, quotes included.
struct Cell {
  std::string text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

enum class CsvFault {
  none,
  unclosed_quote,       // the file ends inside: nothing behind the opening quote is known
  text_after_quote,     // something between a closing quote and the end of its cell
  too_many_rows,        // reading ended there
  too_many_columns,     // in one row: reading ended there
};

struct Row {
  std::vector<Cell> cells;   // one at least
  CsvFault fault = CsvFault::none;
  std::uint32_t fault_at = 0;

  bool is_blank() const;     // no cell holds anything but blanks
  std::size_t column_at(std::uint32_t place) const;       // of the cell that begins there; 0 where none does
  std::size_t column_around(std::uint32_t place) const;   // of the last cell that begins there or before
};

struct Table {
  std::vector<Row> rows;
  bool complete = true;      // false: reading ended at the last row's fault
};

// UTF-8 without a byte order mark, shorter than 4 GiB. Linear. A last line without a line end is a row, an empty one is none.
Table read_csv(std::string_view text, char separator, const Limits& limits = {}, std::size_t begin = 0);

// What the first line says the separator is, as Excel writes it ("sep=;"), and where the rows begin behind it.
struct DeclaredSeparator {
  char separator = ',';
  std::size_t rows_begin = 0;
};
std::optional<DeclaredSeparator> declared_separator(std::string_view text);

}  // namespace sml::sheet
