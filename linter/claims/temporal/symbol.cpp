#include "linter/claims/temporal/symbol.h"

#include <algorithm>
#include <iterator>

namespace sml::claims {
namespace {

// In the enumeration's order.
constexpr std::string_view kNames[] = {
    "other", "weekday", "weekday_short", "weekday_plural", "weekday_or_ordinal",
    "weekday_or_month", "weekday_or_word", "weekday_letter", "weekday_in_pair", "month",
    "month_short", "month_or_word", "today", "today_or_morning", "tonight", "part", "parts", "noon", "meridiem", "hour_mark", "hour_unit",
    "time_unit", "unit", "day_noun", "weekend", "few", "early", "middle", "late", "rest", "whole", "this_one", "next_one", "last_one", "final_one",
    "ago_before", "ago_behind", "ahead_before", "ahead_behind", "half", "quarter", "from", "of", "to", "until", "between", "conjunction", "before",
    "after", "onwards", "at", "article", "plural_article", "in", "by", "minus", "except", "every", "only", "about", "daily", "always", "closed", "workdays",
    "holidays", "inclusive", "opening", "counted", "numbered", "lasting", "number", "large", "year",
    "ordinal", "listed_day", "clock", "dotted", "dotted_day", "full_date", "day_month", "month_year",
    "comma", "dash", "slash", "period", "colon", "open", "close", "pause", "line_end", "stop", "a_date", "a_day_number", "a_month", "a_month_alone",
    "a_period", "a_recurrence", "a_time", "a_time_range", "a_part", "a_plural_part", "a_day_part", "a_moment", "a_day_range", "a_range", "a_bound",
    "an_hours"};
static_assert(std::size(kNames) == kSymbols);

}  // namespace

std::optional<Symbol> symbol_of(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name);
  if (found == std::end(kNames)) return std::nullopt;
  return static_cast<Symbol>(found - kNames);
}

bool names_weekday(Symbol symbol) {
  constexpr std::array kNames = {Symbol::weekday, Symbol::weekday_short, Symbol::weekday_or_ordinal, Symbol::weekday_or_month, Symbol::weekday_or_word};
  return is_among(kNames, symbol);
}

bool is_weekday(Symbol symbol) { return names_weekday(symbol) || symbol == Symbol::weekday_plural || symbol == Symbol::weekday_letter; }

bool names_month(Symbol symbol) { return symbol == Symbol::month || symbol == Symbol::month_short || symbol == Symbol::month_or_word; }

}  // namespace sml::claims
