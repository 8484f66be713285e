#include "linter/sheet/day_order.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace sml::sheet {
namespace {

using resolve::DayOrder;
using resolve::WrittenDay;

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

std::vector<WrittenDay> without_weekdays(std::span<const WrittenDay> column) {
  std::vector<WrittenDay> bare;
  std::ranges::transform(column, std::back_inserter(bare), without_weekday);
  return bare;
}

// What a column allows: the first cells of each kind.
struct Evidence {
  explicit Evidence(std::span<const WrittenDay> column)
      : day_first(first_that(column, Allows::day_first)), month_first(first_that(column, Allows::month_first)), either(first_that(column, Allows::both)) {}

  bool tells() const { return day_first.has_value() != month_first.has_value(); }
  bool contradicts_itself() const { return day_first && month_first; }
  DayOrder order() const { return month_first && !day_first ? DayOrder::month_first : DayOrder::day_first; }

  std::optional<std::size_t> day_first{};
  std::optional<std::size_t> month_first{};
  std::optional<std::size_t> either{};
};

// Why numbers that tell of the month first are not trusted: no more dates prove that than days of the week deny it, or fewer than may be read in
// both ways and would be turned round. One such date in a sheet is a slip as likely as not.
std::optional<OrderFault> doubt_of_month_first(std::span<const WrittenDay> column, const Evidence& numbers) {
  const auto proves = [](const WrittenDay& day) { return allowed_by(day) == Allows::month_first || allowed_by(without_weekday(day)) == Allows::month_first; };
  const auto proofs = std::ranges::count_if(column, proves);
  const auto denial = first_that(column, Allows::day_first);
  if (denial && std::ranges::count(column, Allows::day_first, allowed_by) >= proofs) return OrderFault{*numbers.either, denial, numbers.month_first};
  if (std::ranges::count(column, Allows::both, allowed_by) > proofs) return OrderFault{*numbers.either, std::nullopt, numbers.month_first};
  return std::nullopt;
}

}  // namespace

WrittenDay without_weekday(const WrittenDay& day) {
  WrittenDay bare = day;
  bare.weekday.reset();
  return bare;
}

// The numbers tell; days of the week by themselves only where these tell nothing, for one that is mistyped agrees with another month as often as not.
base::Result<DayOrder, OrderFault> order_of(std::span<const WrittenDay> column, std::optional<DayOrder> asked) {
  if (asked) return *asked;
  const Evidence numbers(without_weekdays(column));
  if (!numbers.either) return numbers.order();
  if (numbers.tells()) {
    const auto doubt = numbers.order() == DayOrder::month_first ? doubt_of_month_first(column, numbers) : std::nullopt;
    return doubt ? base::Result<DayOrder, OrderFault>(*doubt) : numbers.order();
  }
  if (numbers.contradicts_itself()) return OrderFault{*numbers.either, numbers.day_first, numbers.month_first};
  const Evidence weekdays(column);
  if (weekdays.contradicts_itself()) return OrderFault{*numbers.either, weekdays.day_first, weekdays.month_first};
  if (weekdays.either && !weekdays.tells()) return OrderFault{.ambiguous = *weekdays.either};
  return weekdays.order();
}

std::optional<time::Date> date_of(const WrittenDay& day, DayOrder order, bool is_asked) {
  switch (allowed_by(without_weekday(day))) {
    case Allows::none: return std::nullopt;
    case Allows::one_date:
    case Allows::both: return date_in(day, order);
    case Allows::day_first: return is_asked && order != DayOrder::day_first ? std::nullopt : date_in(day, DayOrder::day_first);
    case Allows::month_first: return is_asked && order != DayOrder::month_first ? std::nullopt : date_in(day, DayOrder::month_first);
  }
  return std::nullopt;
}

}  // namespace sml::sheet
