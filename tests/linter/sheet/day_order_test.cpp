#include "linter/sheet/day_order.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::sheet {
namespace {

using resolve::DayOrder;
using resolve::WrittenDay;
using resolve::read_day;

std::vector<WrittenDay> column(const std::vector<std::string>& cells) {
  std::vector<WrittenDay> days;
  for (const std::string& cell : cells) days.push_back(*read_day(cell));
  return days;
}

TEST_CASE("the order of a column is told by what allows one order alone, and never guessed") {
  struct Row {
    std::vector<std::string> cells;
    std::string order;   // or the first cell with two readings, and cells that contradict each other
  };
  const Row table[] = {
      {{}, "any"},
      {{"2026-03-04", "4 de marzo de 2026"}, "any"},
      {{"03/03/2026"}, "any"},
      {{"03/04/2026", "14/03/2026"}, "day"},
      {{"03/04/2026", "3/14/2026"}, "month"},
      {{"03/04/2026", "03/05/2026", "3/14/2026", "3/15/2026"}, "month"},
      {{"01/12/2026", "03/12/2026", "12/25/2026"}, "ambiguous 0"},
      {{"martes 01/12/2026", "jueves 03/12/2026", "viernes 12/25/2026"}, "ambiguous 0, 0 and 2"},
      {{"martes 12/01/2026", "jueves 12/03/2026", "viernes 12/25/2026"}, "month"},
      {{"14/03/2026", "15/03/2026", "wed 03/04/2026"}, "day"},
      {{"viernes 03/04/2026", "03/05/2026"}, "day"},
      {{"wed 03/04/2026", "03/05/2026"}, "month"},
      {{"lunes 03/04/2026", "03/05/2026"}, "ambiguous 1"},
      {{"03/04/2026"}, "ambiguous 0"},
      {{"2026-03-14", "03/04/2026"}, "ambiguous 1"},
      {{"03/04/2026", "14/03/2026", "3/14/2026"}, "ambiguous 0, 1 and 2"},
      {{"14/03/2026", "3/14/2026"}, "any"},
      {{"14/03/2026", "wed 03/04/2026"}, "day"},
      {{"3/14/2026", "viernes 03/04/2026", "03/05/2026"}, "ambiguous 1, 1 and 0"},
      {{"viernes 03/04/2026", "wed 03/04/2026"}, "ambiguous 0, 0 and 1"},
      {{"quarta 03/04/2026", "03/05/2026", "sexta 03/04/2026"}, "ambiguous 0, 2 and 0"},
  };
  for (const Row& row : table) {
    CAPTURE(row.cells);
    const std::vector<WrittenDay> days = column(row.cells);
    const auto order = order_of(days, std::nullopt);
    if (row.order == "any" || row.order == "day") CHECK((order && *order == DayOrder::day_first));
    else if (row.order == "month") CHECK((order && *order == DayOrder::month_first));
    else {
      REQUIRE_FALSE(order);
      std::string fault = "ambiguous " + std::to_string(order.error().ambiguous);
      if (order.error().day_first) fault += ", " + std::to_string(*order.error().day_first) + " and " + std::to_string(*order.error().month_first);
      CHECK(fault == row.order);
    }
    CHECK(*order_of(days, DayOrder::month_first) == DayOrder::month_first);
  }
}

TEST_CASE("a cell is read in its column's order, or in the only one that it has") {
  struct Row {
    std::string cell;
    DayOrder order;
    bool is_asked;
    std::string date;
  };
  using enum DayOrder;
  const Row table[] = {
      {"03/04/2026", day_first, false, "2026-04-03"}, {"03/04/2026", month_first, false, "2026-03-04"}, {"14/03/2026", month_first, false, "2026-03-14"},
      {"14/03/2026", month_first, true, ""},          {"3/14/2026", day_first, true, ""},               {"2026-03-04", month_first, true, "2026-03-04"},
      {"wed 03/04/2026", day_first, false, ""},       {"viernes 03/04/2026", month_first, false, ""},   {"quarta 03/04/2026", month_first, false, "2026-03-04"},
      {"lunes 14/03/2026", day_first, false, ""},     {"lunes 14 de marzo de 2026", day_first, false, ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.cell);
    const auto date = date_of(*read_day(row.cell), row.order, row.is_asked);
    CHECK((date ? time::iso(*date) : "") == row.date);
  }
}

}  // namespace
}  // namespace sml::sheet
