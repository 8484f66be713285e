// In which order a column writes day and month: decided once for all of it, by the cells that allow one order alone, and never guessed. A day of the
// week that a cell says helps where no cell's numbers do; where as many say otherwise as put the month first, or fewer do that than may be read in both ways,
// nothing is.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "linter/base/result.h"
#include "linter/resolve/written_time.h"

namespace sml::sheet {

// Why it cannot be decided, with the cells that show it, by their place in the column.
struct OrderFault {
  std::size_t ambiguous = 0;                        // the first whose numbers can be read in both ways
  std::optional<std::size_t> day_first{};           // both: cells that contradict each other; month_first alone: one that too few are like
  std::optional<std::size_t> month_first{};
};

// The same day of any week.
resolve::WrittenDay without_weekday(const resolve::WrittenDay& day);

// `asked` decides where it is given. Where no cell has two readings any order will do.
base::Result<resolve::DayOrder, OrderFault> order_of(std::span<const resolve::WrittenDay> column, std::optional<resolve::DayOrder> asked);

// What a cell says in its column's order; nothing where it has no such reading, or falls on another day of the week than it says. Numbers that allow
// one order alone are read in that one, unless another was asked for.
std::optional<time::Date> date_of(const resolve::WrittenDay& day, resolve::DayOrder order, bool is_asked);

}  // namespace sml::sheet
