#include "linter/sheet/csv.h"

#include <algorithm>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/text/trimmed.h"

namespace sml::sheet {
namespace {

class Reader {
 public:
  Reader(std::string_view text, char separator, const Limits& limits, std::size_t begin) : text_(text), separator_(separator), limits_(limits), at_(begin) {}

  Table read() {
    while (table_.complete && at_ < text_.size()) read_row();
    return std::move(table_);
  }

 private:
  bool at_end() const { return at_ == text_.size(); }
  bool at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

  void skip_line_end() {
    if (text_.substr(at_, 2) == "\r\n") ++at_;
    ++at_;
  }

  void read_row() {
    Row& row = table_.rows.emplace_back();
    if (table_.rows.size() > limits_.rows) return end_at(row, CsvFault::too_many_rows, at_);
    for (bool more = true; more;) {
      if (row.cells.size() == limits_.columns) return end_at(row, CsvFault::too_many_columns, at_);
      Cell& cell = row.cells.emplace_back();
      cell.begin = static_cast<std::uint32_t>(at_);
      if (!at_end() && text_[at_] == '"') read_quoted(row, cell);
      else read_plain(cell);
      cell.end = static_cast<std::uint32_t>(at_);
      more = !at_end() && text_[at_] == separator_;
      if (more) ++at_;
    }
    if (!at_end()) skip_line_end();
  }

  void read_plain(Cell& cell) {
    const std::size_t begin = at_;
    while (!at_end() && text_[at_] != separator_ && !at_line_end()) ++at_;
    cell.text += text_.substr(begin, at_ - begin);
  }

  void read_quoted(Row& row, Cell& cell) {
    const std::size_t opening = at_++;
    while (!at_end()) {
      if (text_[at_] == '"') {
        ++at_;
        if (at_end() || text_[at_] != '"') return read_behind(row, cell);
        cell.text += text_[at_++];
      } else if (at_line_end()) {
        skip_line_end();
        cell.text += '\n';
      } else {
        cell.text += text_[at_++];
      }
    }
    end_at(row, CsvFault::unclosed_quote, opening);
  }

  // What stands between a closing quote and the cell's end belongs to it and is told.
  void read_behind(Row& row, Cell& cell) {
    const std::size_t begin = at_;
    read_plain(cell);
    const bool is_blank = text::trimmed(text_.substr(begin, at_ - begin)).empty();
    if (is_blank) cell.text.resize(cell.text.size() - (at_ - begin));
    else if (row.fault == CsvFault::none) fault(row, CsvFault::text_after_quote, begin);
  }

  static void fault(Row& row, CsvFault kind, std::size_t at) {
    row.fault = kind;
    row.fault_at = static_cast<std::uint32_t>(at);
  }

  void end_at(Row& row, CsvFault kind, std::size_t at) {
    fault(row, kind, at);
    table_.complete = false;
  }

  std::string_view text_;
  char separator_;
  const Limits& limits_;
  std::size_t at_;
  Table table_;
};

}  // namespace

bool Row::is_blank() const {
  return std::ranges::all_of(cells, [](const Cell& cell) { return text::trimmed(cell.text).empty(); });
}

std::size_t Row::column_at(std::uint32_t place) const {
  const auto cell = std::ranges::find(cells, place, &Cell::begin);
  return cell == cells.end() ? 0 : static_cast<std::size_t>(cell - cells.begin());
}

std::size_t Row::column_around(std::uint32_t place) const {
  const auto behind = std::ranges::upper_bound(cells, place, {}, &Cell::begin);
  return behind == cells.begin() ? 0 : static_cast<std::size_t>(behind - cells.begin()) - 1;
}

Table read_csv(std::string_view text, char separator, const Limits& limits, std::size_t begin) { return Reader(text, separator, limits, begin).read(); }

std::optional<DeclaredSeparator> declared_separator(std::string_view text) {
  constexpr std::string_view kDeclaration = "sep=";
  const std::size_t quote = text.starts_with('"') ? 1 : 0;   // some programs quote it as a cell
  if (base::in_ascii_small(text.substr(quote, kDeclaration.size())) != kDeclaration) return std::nullopt;
  const std::size_t separator = quote + kDeclaration.size();
  const std::size_t end = text.find_first_of("\r\n", separator);
  if (end == std::string_view::npos || end - separator != 1 + quote) return std::nullopt;
  return DeclaredSeparator{text[separator], end + (text.substr(end, 2) == "\r\n" ? 2 : 1)};
}

}  // namespace sml::sheet
