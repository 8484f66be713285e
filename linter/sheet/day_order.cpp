#include "linter/sheet/day_order.h"

namespace sml::sheet {
namespace {

enum class Allows { none, one_date, day_first, month_first, both };

Allows allowed_by(const WrittenDay& day) {
  const auto day_first = date_in(day, DayOrder::day_first);
  const auto month_first = date_in(day, DayOrder::month_first);
  if (day.date || day_first == month_first) return day_first ? Allows::one_date : Allows::none;
  if (day_first && month_first) return Allows::both;
  return day_first ? Allows::day_first : Allows::month_first;
}

std::optional<std::size_t> first_that(std::span<const WrittenDay> column, Allows wanted) {
  for (std::size_t index = 0; index < column.size(); ++index)
    if (allowed_by(column[index]) == wanted) return index;
  return std::nullopt;
}

}  // namespace

base::Result<DayOrder, OrderFault> order_of(std::span<const WrittenDay> column, std::optional<DayOrder> asked) {
  if (asked) return *asked;
  const auto day_first = first_that(column, Allows::day_first);
  const auto month_first = first_that(column, Allows::month_first);
  const auto ambiguous = first_that(column, Allows::both);
  if (ambiguous && day_first.has_value() == month_first.has_value()) return OrderFault{*ambiguous, day_first, month_first};
  return month_first && !day_first ? DayOrder::month_first : DayOrder::day_first;
}

std::optional<time::Date> date_of(const WrittenDay& day, DayOrder order, bool is_asked) {
  switch (allowed_by(day)) {
    case Allows::none: return std::nullopt;
    case Allows::one_date:
    case Allows::both: return date_in(day, order);
    case Allows::day_first: return is_asked && order != DayOrder::day_first ? std::nullopt : date_in(day, DayOrder::day_first);
    case Allows::month_first: return is_asked && order != DayOrder::month_first ? std::nullopt : date_in(day, DayOrder::month_first);
  }
  return std::nullopt;
}

}  // namespace sml::sheet
