#include "linter/sheet/header.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/sheet/cell.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::sheet {
namespace {

constexpr std::size_t kFirstRows = 30;   // in which the names of the columns are looked for

struct Named {
  KnownColumn column;
  bool weak = false;
};

// "imagen 2" as "imagen".
std::string without_number(std::string name) {
  const std::size_t end = name.find_last_not_of("0123456789");
  if (end != std::string::npos && end + 1 < name.size() && name[end] == ' ') name.resize(end);
  return name;
}

std::optional<Named> named(const std::string& folded, const SheetFormat& format) {
  const auto find = [&](const std::string& name) { return std::ranges::find_if(format.columns, [&](const ColumnName& column) { return text::folded_words(column.name) == name; }); };
  const auto of = [](const ColumnName& column) { return Named{{0, column.meaning, column.network}, column.weak}; };
  if (const auto found = find(folded); found != format.columns.end()) return of(*found);
  if (const auto network = format.network_columns ? network_called(folded) : std::nullopt) return Named{{0, Meaning::in_network, *network}, false};
  if (const auto found = find(without_number(folded)); found != format.columns.end() && may_repeat(found->meaning)) return of(*found);
  return std::nullopt;
}

std::vector<Named> named_in(const Row& row, const SheetFormat& format) {
  std::vector<Named> found;
  for (std::size_t index = 0; index < row.cells.size(); ++index) {
    auto column = named(text::folded_words(row.cells[index].text), format);
    if (!column) continue;
    column->column.index = index;
    found.push_back(*column);
  }
  return found;
}

std::span<const Row> first_rows(const Table& table) { return std::span(table.rows).first(std::min(table.rows.size(), kFirstRows)); }

class HeaderReader {
 public:
  HeaderReader(const Table& table, const SheetFormat& format, bool one_account) : table_(table), format_(format), one_account_(one_account) {}

  base::Result<Header, Complaint> read() {
    std::vector<Named> found;
    for (std::size_t row = 0; row < first_rows(table_).size(); ++row) {
      std::vector<Named> here = named_in(table_.rows[row], format_);
      if (here.size() <= found.size()) continue;
      found = std::move(here);
      header_.row = row;
    }
    if (found.empty()) return missing("date", Meaning::date).with("none", "yes");
    if (auto wrong = take(found)) return *std::move(wrong);
    if (auto wrong = lacking()) return *std::move(wrong);
    tell_rows_above();
    tell_left_out();
    return std::move(header_);
  }

 private:
  const Row& row() const { return table_.rows[header_.row]; }
  std::uint32_t place(std::size_t column) const { return row().cells[column].begin; }
  std::string shown(std::size_t column) const { return std::string(trimmed(row().cells[column].text)); }

  // A weak name counts where no other says the same.
  std::optional<Complaint> take(const std::vector<Named>& found) {
    for (const bool weak : {false, true}) {
      const Header before = header_;
      for (const Named& one : found) {
        if (one.weak != weak || (weak && before.has(one.column.meaning))) continue;
        const auto same = std::ranges::find(header_.columns, one.column.meaning, &KnownColumn::meaning);
        if (same != header_.columns.end() && !may_repeat(one.column.meaning))
          return Complaint{model::Severity::error, place(one.column.index), "import.column_twice"}.with("column", shown(one.column.index)).with("other", shown(same->index));
        header_.columns.push_back(one.column);
      }
    }
    std::ranges::sort(header_.columns, {}, &KnownColumn::index);
    return std::nullopt;
  }

  Complaint missing(std::string what, Meaning meaning) const {
    return Complaint{model::Severity::error, table_.rows.empty() ? 0 : place(0), "import.column_missing"}.with("what", std::move(what)).with("names", whole_list(names_of(format_, meaning)));
  }

  // All of them are said.
  static model::TextList whole_list(std::vector<std::string> names) {
    model::TextList list;
    list.count = names.size();
    list.named = std::move(names);
    return list;
  }

  std::optional<Complaint> lacking() const {
    if (!header_.has(Meaning::date)) return missing("date", Meaning::date).with("none", "no");
    const bool says_where = header_.has(Meaning::account) || header_.has(Meaning::network) || header_.has(Meaning::in_network);
    if (!says_where && !one_account_) return missing("account", format_.network_columns ? Meaning::network : Meaning::in_network).with("none", "no");
    if (!header_.has(Meaning::text) && !header_.has(Meaning::media)) return missing("text", Meaning::text).with("none", "no");
    return std::nullopt;
  }

  void tell_rows_above() {
    for (std::size_t index = 0; index < header_.row; ++index) {
      if (table_.rows[index].is_blank()) continue;
      header_.complaints.push_back(Complaint{model::Severity::info, table_.rows[index].cells.front().begin, "import.above"}.with("cell", cell_name(index, 0)));
    }
  }

  bool holds_anything(std::size_t column) const {
    return std::ranges::any_of(table_.rows.begin() + static_cast<std::ptrdiff_t>(header_.row) + 1, table_.rows.end(),
                               [&](const Row& one) { return column < one.cells.size() && !trimmed(one.cells[column].text).empty(); });
  }

  std::vector<std::string> all_names() const {
    std::set<std::string> names;
    for (const ColumnName& column : format_.columns) names.insert(text::folded_words(column.name));
    return {names.begin(), names.end()};
  }

  // Columns that nobody knows by name; those that hold nothing lose nothing.
  void tell_left_out() {
    const std::vector<std::string> known = all_names();
    for (std::size_t column = 0; column < row().cells.size(); ++column) {
      if (std::ranges::find(header_.columns, column, &KnownColumn::index) != header_.columns.end() || !holds_anything(column)) continue;
      const std::string folded = text::folded_words(row().cells[column].text);
      const auto nearest = folded.empty() || std::ranges::binary_search(known, folded) ? std::nullopt : text::nearest_name(folded, known);
      header_.complaints.push_back(Complaint{model::Severity::warning, place(column), "import.column_unknown"}
                                       .with("cell", cell_name(header_.row, column))
                                       .with("column", shown(column))
                                       .with("says", nearest ? "nearest" : folded.empty() ? "nothing" : "name")
                                       .with("nearest", nearest ? written(*nearest) : std::string()));
    }
  }

  // A folded name as the table writes it.
  std::string written(const std::string& folded) const {
    const auto found = std::ranges::find_if(format_.columns, [&](const ColumnName& column) { return text::folded_words(column.name) == folded; });
    return std::string(found->name);
  }

  const Table& table_;
  const SheetFormat& format_;
  bool one_account_;
  Header header_;
};

}  // namespace

bool Header::has(Meaning meaning) const { return std::ranges::find(columns, meaning, &KnownColumn::meaning) != columns.end(); }

base::Result<Header, Complaint> header_of(const Table& table, const SheetFormat& format, bool one_account) { return HeaderReader(table, format, one_account).read(); }

std::size_t known_columns(const Table& table, const SheetFormat& format) {
  std::size_t most = 0;
  for (const Row& row : first_rows(table)) most = std::max(most, named_in(row, format).size());
  return most;
}

}  // namespace sml::sheet
