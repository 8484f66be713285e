#include "linter/sheet/row_moment.h"

#include <algorithm>
#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/sheet/cell.h"
#include "linter/sheet/day_order.h"

namespace sml::sheet {
namespace {

using resolve::Clock;
using resolve::DayFault;
using resolve::DayOrder;
using resolve::WrittenDay;
using resolve::read_clock;
using resolve::read_day;
using resolve::read_weekday;

using model::Severity;

std::string_view name_of(DayFault fault) {
  switch (fault) {
    case DayFault::not_understood: return "import.date";
    case DayFault::no_year: return "import.no_year";
    case DayFault::no_such_date: return "import.no_such_date";
    case DayFault::other_year: return "import.other_year";
    case DayFault::no_such_time: return "import.time";
  }
  return "import.date";
}

// The dates of a column that are understood, each with where it stands.
struct DateColumn {
  std::size_t index = 0;
  std::vector<WrittenDay> days{};
  std::vector<const Cell*> cells{};
  std::vector<std::size_t> rows{};
  std::vector<std::string_view> weekdays{};   // in a column of their own

  std::string said(std::optional<std::size_t> place) const {
    if (!place) return {};
    const std::string date(trimmed(cells[*place]->text));
    return weekdays[*place].empty() ? date : std::string(weekdays[*place]) + ' ' + date;
  }
};

// The day of the week that a row says in a column of its own.
std::string_view weekday_cell(const Row& row, const Header& header) {
  const KnownColumn* column = header.find(Meaning::weekday);
  return column != nullptr && column->index < row.cells.size() ? trimmed(row.cells[column->index].text) : std::string_view();
}

std::optional<time::Weekday> weekday_in(const Row& row, const Header& header) { return read_weekday(weekday_cell(row, header)); }

// "31/11/2026": no day at all, but one that begins with the day; as one that exists and tells so.
std::optional<WrittenDay> like_no_such_day(std::string_view cell) {
  constexpr std::string_view kFigures = "0123456789";
  constexpr int kMonths = 12;
  const std::string_view said = trimmed(cell);
  const std::size_t first = std::min(said.find_first_not_of(kFigures), said.size());
  const std::size_t second = std::min(said.find_first_not_of(kFigures, first + 1), said.size());
  if (first == 0 || first > 2 || second <= first + 1 || second > first + 3) return std::nullopt;
  const int month = base::whole_number(said.substr(first + 1, second - first - 1));
  if (base::whole_number(said.substr(0, first)) <= kMonths || month == 0 || month > kMonths) return std::nullopt;
  return WrittenDay{.first = kMonths + 1, .second = month, .year = time::kFirstYear};
}

DateColumn date_column(const Table& table, const Header& header) {
  DateColumn column;
  if (const KnownColumn* date = header.find(Meaning::date)) column.index = date->index;
  for (std::size_t row = header.row + 1; row < table.rows.size(); ++row) {
    if (column.index >= table.rows[row].cells.size()) continue;
    const Cell& cell = table.rows[row].cells[column.index];
    const auto read = read_day(cell.text);
    std::optional<WrittenDay> day = read ? std::optional(*read) : read.error() == DayFault::no_such_date ? like_no_such_day(cell.text) : std::nullopt;
    if (!day) continue;
    if (read && !day->weekday) day->weekday = weekday_in(table.rows[row], header);
    column.days.push_back(*day);
    column.cells.push_back(&cell);
    column.rows.push_back(row);
    column.weekdays.push_back(weekday_cell(table.rows[row], header));
  }
  return column;
}

void refuse_weekday(RowCells& cells, const KnownColumn& column, time::Weekday weekday, time::Date date) {
  cells.refuse(column, "import.weekday").with("value", std::string(cells.value(column))).with("date", date).with("weekday", std::vector{weekday});
}

void refuse_date(RowCells& cells, const KnownColumn& column, const WrittenDay& day, DateReading reading) {
  const std::string said(cells.value(column));
  const auto date = date_of(without_weekday(day), reading.order, reading.is_asked);
  if (date && day.weekday) refuse_weekday(cells, column, *day.weekday, *date);
  else cells.refuse(column, "import.other_order").with("value", said);
}

// Midnight beside a date is what spreadsheets add to a day: a cell with a time of its own goes before it.
bool contradicts(const WrittenDay& day, Clock clock) { return day.clock && *day.clock != clock && (*day.clock != Clock{} || day.offset_seconds); }

// "9", which in a column of hours is one.
bool is_hour(std::string_view said) { return said.size() <= 2 && said.find_first_not_of("0123456789") == std::string_view::npos; }

// The time of its own cell, else that behind the date; false where the row is refused.
bool read_time(RowCells& cells, const WrittenDay& day, std::optional<Clock>& clock) {
  clock = day.clock;
  const KnownColumn* column = cells.filled(Meaning::time);
  if (column == nullptr) {
    if (!clock) cells.warn(cells.column_of(cells.header().has(Meaning::time) ? Meaning::time : Meaning::date), "import.no_time");
    return true;
  }
  const std::string said(cells.value(*column));
  clock = is_hour(said) ? read_clock(said + ":00") : read_clock(said);
  if (!clock) cells.refuse(*column, "import.time").with("value", said);
  else if (contradicts(day, *clock)) cells.refuse(*column, "import.two_times").with("value", said);
  return !cells.is_refused();
}

}  // namespace

base::Result<DateReading, Complaint> date_reading(const Table& table, const Header& header, std::optional<DayOrder> asked) {
  const DateColumn column = date_column(table, header);
  const auto order = order_of(column.days, asked);
  if (order) return DateReading{*order, asked.has_value()};
  const OrderFault& fault = order.error();
  const WrittenDay numbers = without_weekday(column.days[fault.ambiguous]);
  return Complaint{Severity::error, column.cells[fault.ambiguous]->begin, "import.date_order"}
      .with("cell", cell_name(column.rows[fault.ambiguous], column.index))
      .with("value", column.said(fault.ambiguous))
      .with("day_first", *date_in(numbers, DayOrder::day_first))
      .with("month_first", *date_in(numbers, DayOrder::month_first))
      .with("why", fault.day_first ? "both" : fault.month_first ? "few" : "none")
      .with("one", column.said(fault.day_first))
      .with("other", column.said(fault.month_first));
}

std::optional<Complaint> month_first_told(const Table& table, const Header& header, DateReading reading) {
  if (reading.is_asked || reading.order != DayOrder::month_first) return std::nullopt;
  const DateColumn column = date_column(table, header);
  const auto is_proof = [](const WrittenDay& day) { return !day.date && !date_in(day, DayOrder::day_first) && date_in(day, DayOrder::month_first); };
  const auto proof = std::ranges::find_if(column.days, is_proof);
  if (proof == column.days.end()) return std::nullopt;
  const auto place = static_cast<std::size_t>(proof - column.days.begin());
  return Complaint{Severity::info, column.cells[place]->begin, "import.month_first"}
      .with("cell", cell_name(column.rows[place], column.index))
      .with("value", column.said(place));
}

std::optional<time::WrittenMoment> moment_of(RowCells& cells, DateReading reading) {
  const KnownColumn* column = cells.filled(Meaning::date);
  if (column == nullptr) {
    cells.refuse(cells.column_of(Meaning::date), "import.no_date");
    return std::nullopt;
  }
  auto day = read_day(cells.value(*column));
  if (!day) {
    const std::string said(cells.value(*column));
    const std::vector<std::string> meant = resolve::meant_moments(said);
    cells.refuse(*column, name_of(day.error()))
        .with("value", said)
        .with("known", meant.size() == 1 ? "yes" : "no")
        .with("nearest", meant.empty() ? std::string() : meant.front());
    return std::nullopt;
  }
  const auto weekday = weekday_in(cells.row(), cells.header());
  if (!day->weekday) (*day).weekday = weekday;
  if (const KnownColumn* said = cells.filled(Meaning::weekday); said != nullptr && !weekday)
    cells.warn(said->index, "import.weekday_word", "value", cells.value(*said));
  const auto date = date_of(*day, reading.order, reading.is_asked);
  if (!date) refuse_date(cells, *column, *day, reading);
  else if (weekday && *weekday != time::weekday(*date)) refuse_weekday(cells, *column, *weekday, *date);
  std::optional<Clock> clock;
  if (cells.is_refused() || !read_time(cells, *day, clock)) return std::nullopt;
  const Clock at = clock.value_or(Clock{});
  return time::WrittenMoment{.civil = {*date, at.hour, at.minute, at.second}, .date_only = !clock, .offset_seconds = day->offset_seconds, .utc = day->utc};
}

}  // namespace sml::sheet
