// What tells that words say something of time.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>

#include "linter/claims/temporal/symbol.h"

namespace sml::claims {

// Symbols, by their numbers.
using Flags = std::array<bool, kSymbols>;

constexpr Flags flags(std::initializer_list<Symbol> symbols) {
  Flags set{};
  for (const Symbol symbol : symbols) set[static_cast<std::size_t>(symbol)] = true;
  return set;
}

constexpr bool is(const Flags& set, Symbol symbol) { return set[static_cast<std::size_t>(symbol)]; }

// Without one of these, or of the pairs below, a run of tokens says nothing of time.
constexpr Flags kTelling = [] {
  using enum Symbol;
  return flags({weekday, weekday_short, weekday_plural, weekday_or_ordinal, weekday_or_month, weekday_or_word,
                weekday_letter, month, month_short, month_or_word, today, today_or_morning, tonight, part, parts, noon,
                meridiem, hour_mark, hour_unit, time_unit, minus, unit, day_noun, weekend, half, quarter, at, about, before,
                after, daily, always, workdays, opening, holidays, clock, dotted, full_date, day_month, month_year, ordinal, listed_day});
}();

// Two tokens in a row.
struct TellingPair {
  Symbol first;
  Symbol second;
};
constexpr TellingPair kTellingPairs[] = {
    {Symbol::article, Symbol::number}, {Symbol::in, Symbol::number}, {Symbol::article, Symbol::year}, {Symbol::in, Symbol::year},
    {Symbol::of, Symbol::year}, {Symbol::slash, Symbol::year}, {Symbol::dash, Symbol::year}, {Symbol::year, Symbol::slash},
    {Symbol::year, Symbol::dash}, {Symbol::between, Symbol::plural_article}, {Symbol::from, Symbol::plural_article},
    {Symbol::until, Symbol::plural_article}, {Symbol::until, Symbol::number}};

}  // namespace sml::claims
