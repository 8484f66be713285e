#include "linter/sheet/header.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "linter/base/word_list.h"
#include "linter/load/network_words.h"
#include "linter/sheet/cell.h"
#include "linter/text/display.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::sheet {
namespace {

constexpr std::size_t kFirstRows = 30;   // in which the names of the columns are looked for

struct Named {
  KnownColumn column;
  bool weak = false;
  bool is_day = false;   // "día", which beside a date is the weekday
};

// "imagen 2" as "imagen".
std::string without_number(std::string name) {
  const std::size_t end = name.find_last_not_of("0123456789");
  if (end != std::string::npos && end + 1 < name.size() && name[end] == ' ') name.resize(end);
  return name;
}

// The names of a format's columns, folded.
class ColumnNames {
 public:
  explicit ColumnNames(const SheetFormat& format) : format_(format) {
    for (const ColumnName& column : format.columns) columns_.emplace(text::folded_words(column.name), &column);
  }

  std::vector<Named> named_in(const Row& row) const {
    std::vector<Named> found;
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
      if (row.cells[index].text.size() > kLongestName) continue;
      auto column = named(text::folded_words(row.cells[index].text));
      if (!column) continue;
      column->column.index = index;
      found.push_back(*column);
    }
    return found;
  }

  // As the table writes it; nothing where the word is one, or none is near.
  std::optional<std::string> nearest(const std::string& folded) const {
    if (folded.empty() || columns_.contains(folded)) return std::nullopt;
    std::vector<std::string> known;
    for (const auto& [name, column] : columns_) known.push_back(name);
    const auto name = text::nearest_name(folded, known);
    return name ? std::optional(std::string(columns_.at(*name)->name)) : std::nullopt;
  }

 private:
  static constexpr std::size_t kLongestName = 200;   // bytes: what is longer is a text

  std::optional<Named> named(const std::string& folded) const {
    const auto of = [&](const ColumnName& column) {
      return Named{{0, column.meaning, column.network}, column.weak, base::is_one_of(folded, {"dia", "day"})};
    };
    if (const auto found = columns_.find(folded); found != columns_.end()) return of(*found->second);
    if (const auto network = format_.network_columns ? load::network_called(folded) : std::nullopt) return Named{{0, Meaning::in_network, *network}};
    if (const auto network = format_.network_columns ? network_of_text(folded) : std::nullopt) return Named{{0, Meaning::own_text, *network}};
    const auto found = columns_.find(without_number(folded));
    return found != columns_.end() && may_repeat(found->second->meaning) ? std::optional(of(*found->second)) : std::nullopt;
  }

  bool names_text(const std::string& folded) const {
    const auto found = columns_.find(folded);
    return found != columns_.end() && found->second->meaning == Meaning::text;
  }

  // "copy instagram", "texto para x", "linkedin post".
  std::optional<model::Network> network_of_text(std::string_view folded) const {
    for (std::size_t blank = folded.find(' '); blank != std::string_view::npos; blank = folded.find(' ', blank + 1)) {
      const std::string head(folded.substr(0, blank));
      std::string tail(folded.substr(blank + 1));
      if (names_text(tail))
        if (const auto network = load::network_called(head)) return network;
      if (!names_text(head)) continue;
      for (const std::string_view link : {"para ", "de ", "en ", "for ", "no "})
        if (tail.starts_with(link)) tail.erase(0, link.size());
      if (const auto network = load::network_called(tail)) return network;
    }
    return std::nullopt;
  }

  const SheetFormat& format_;
  std::map<std::string, const ColumnName*> columns_;
};

std::span<const Row> first_rows(const Table& table) { return std::span(table.rows).first(std::min(table.rows.size(), kFirstRows)); }

class HeaderReader {
 public:
  HeaderReader(const Table& table, const SheetFormat& format, bool knows_accounts)
      : table_(table), format_(format), names_(format), knows_accounts_(knows_accounts) {}

  base::Result<Header, Complaint> read() {
    std::vector<Named> found;
    for (std::size_t row = 0; row < first_rows(table_).size(); ++row) {
      std::vector<Named> here = names_.named_in(table_.rows[row]);
      if (here.size() <= found.size()) continue;
      found = std::move(here);
      header_.row = row;
    }
    if (auto wrong = take(found)) return *std::move(wrong);
    if (auto wrong = lacking()) return *std::move(wrong);
    tell_rows_above();
    tell_left_out();
    header_.width = std::max(row().cells.size(), narrowest_row());
    return std::move(header_);
  }

 private:
  const Row& row() const { return table_.rows[header_.row]; }
  std::uint32_t place(std::size_t column) const { return row().cells[column].begin; }
  std::string shown(std::size_t column) const { return std::string(trimmed(row().cells[column].text)); }

  // A weak name counts where no other says the same; of two that do, one that holds nothing does not.
  std::optional<Complaint> take(const std::vector<Named>& found) {
    for (const bool weak : {false, true}) {
      const Header before = header_;
      for (const Named& one : found) {
        if (one.weak != weak) continue;
        KnownColumn column = one.column;
        if (weak && before.has(column.meaning)) {
          if (!one.is_day || before.has(Meaning::weekday)) continue;
          column.meaning = Meaning::weekday;
        }
        const auto same = std::ranges::find_if(header_.columns, [&](const KnownColumn& other) {
          return other.meaning == column.meaning && (!is_of_network(column.meaning) || other.network == column.network);
        });
        if (same == header_.columns.end() || may_repeat(column.meaning)) header_.columns.push_back(column);
        else if (!holds_anything(same->index)) *same = column;
        else if (holds_anything(column.index))
          return Complaint{model::Severity::error, place(column.index), "import.column_twice"}
              .with("column", shown(column.index))
              .with("other", shown(same->index));
      }
    }
    std::ranges::sort(header_.columns, {}, &KnownColumn::index);
    return std::nullopt;
  }

  // What the columns are called.
  model::TextList columns() const {
    constexpr std::size_t kLongest = 40;   // characters
    std::vector<std::string> named;
    for (std::size_t column = 0; !table_.rows.empty() && column < row().cells.size(); ++column)
      if (std::string name = shown(column); !name.empty()) named.push_back(text::shortened(name, kLongest));
    return named;
  }

  // All names that a column of a tool may have are said, and some of those in anybody's own sheet.
  Complaint missing(std::string what, std::initializer_list<Meaning> meanings) const {
    model::TextList names;
    for (const Meaning meaning : meanings)
      for (std::string& name : names_of(format_, meaning)) names.named.push_back(std::move(name));
    names.count = names.named.size();
    return Complaint{model::Severity::error, table_.rows.empty() ? 0 : place(0), "import.column_missing"}
        .with("none", header_.columns.empty() ? "yes" : "no")
        .with("what", std::move(what))
        .with("own", format_.network_columns ? "yes" : "no")
        .with("names", std::move(names))
        .with("columns", columns());
  }

  std::optional<Complaint> lacking() const {
    if (!header_.has(Meaning::date)) return missing("date", {Meaning::date});
    const bool says_where = header_.has(Meaning::account) || header_.has(Meaning::network) || header_.has(Meaning::in_network);
    const bool may_say = !names_of(format_, Meaning::network).empty() || !names_of(format_, Meaning::in_network).empty();
    if (!says_where && !knows_accounts_) return missing(may_say ? "account" : "no_account", {Meaning::network, Meaning::account, Meaning::in_network});
    const bool may_lack_text = header_.has(Meaning::media) && !header_.has(Meaning::hashtags);   // which stand behind one
    if (!header_.has(Meaning::text) && !header_.has(Meaning::own_text) && !may_lack_text) return missing("text", {Meaning::text});
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

  // The cells of the row below that has fewest; 0 where nothing stands below.
  std::size_t narrowest_row() const {
    std::size_t fewest = 0;
    for (const Row& one : std::span(table_.rows).subspan(header_.row + 1))
      if (!one.is_blank()) fewest = fewest == 0 ? one.cells.size() : std::min(fewest, one.cells.size());
    return fewest;
  }

  // Columns that nobody knows by name; those that hold nothing lose nothing.
  void tell_left_out() {
    for (std::size_t column = 0; !table_.rows.empty() && column < row().cells.size(); ++column) {
      if (std::ranges::find(header_.columns, column, &KnownColumn::index) != header_.columns.end() || !holds_anything(column)) continue;
      const std::string folded = text::folded_words(row().cells[column].text);
      const bool is_in_image = is_text_of_image(folded);
      const auto nearest = is_in_image ? std::nullopt : names_.nearest(folded);
      header_.complaints.push_back(Complaint{model::Severity::warning, place(column), "import.column_unknown"}
                                       .with("cell", cell_name(header_.row, column))
                                       .with("column", shown(column))
                                       .with("says", is_in_image ? "image" : nearest ? "nearest" : folded.empty() ? "nothing" : "name")
                                       .with("nearest", nearest.value_or("")));
    }
  }

  const Table& table_;
  const SheetFormat& format_;
  ColumnNames names_;
  bool knows_accounts_;
  Header header_;
};

}  // namespace

const KnownColumn* Header::find(Meaning meaning) const {
  const auto found = std::ranges::find(columns, meaning, &KnownColumn::meaning);
  return found == columns.end() ? nullptr : &*found;
}

base::Result<Header, Complaint> header_of(const Table& table, const SheetFormat& format, bool knows_accounts) {
  return HeaderReader(table, format, knows_accounts).read();
}

std::size_t known_columns(const Table& table, const SheetFormat& format) {
  const ColumnNames names(format);
  std::size_t most = 0;
  for (const Row& row : first_rows(table)) most = std::max(most, names.named_in(row).size());
  return most;
}

}  // namespace sml::sheet
