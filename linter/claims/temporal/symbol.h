// The alphabet in which phrases about time are written: what a word, a figure or a sign is, and what phrases make of them.
//
// To the phrases each symbol is one letter, so that "viernes, 13 de marzo" is a word of five letters whatever its language.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sml::claims {

enum class Symbol : unsigned char {
  other,  // says nothing of time

  // words
  weekday,
  weekday_short,
  weekday_plural,
  weekday_or_ordinal,  // pt "segunda"
  weekday_or_month,    // es "mar"
  weekday_or_word,     // pt "ter", en "sun"
  weekday_letter,      // "L-V": a day only beside another
  weekday_in_pair,     // "Lu a Vi", pt "2ª a 6ª": the same, else a word; tokens of it are weekday_letter, or weekday_or_ordinal (second)
  month,
  month_short,
  month_or_word,     // en "may": a month only in company
  today,             // a day by its distance
  today_or_morning,  // es "mañana"
  tonight,           // a day and its part: "anoche"
  part,
  parts,  // "evenings"
  noon,   // and midnight
  meridiem,
  hour_mark,  // h, hs, o'clock
  hour_unit,  // "horas": a mark behind a time, else a length
  time_unit,  // minutes, seconds
  unit,
  day_noun,
  weekend,
  few,  // "a couple of"
  early,
  middle,
  late,
  rest,
  whole,
  this_one,
  next_one,
  last_one,
  final_one,  // es "último": the last of several, or the one before
  ago_before,
  ago_behind,
  ahead_before,
  ahead_behind,
  half,
  quarter,
  from,
  of,
  to,
  until,
  between,
  conjunction,
  before,
  after,
  onwards,
  at,
  article,
  plural_article,
  in,
  by,
  minus,
  except,
  every,
  only,
  about,
  daily,   // "todos los días"
  always,  // 24/7
  closed,
  workdays,
  holidays,
  inclusive,
  opening,  // "abrimos", "open": figures behind it are hours
  counted,  // what figures before it count: they are no day
  numbered,  // what figures behind it name one of; no token is it in the end
  lasting,   // what lasts for the hours behind it

  // figures
  number,  // 0 to 99, in figures or words
  large,
  year,
  ordinal,
  listed_day,  // one of a list that a word says is of days: "los días 24 y 25"
  clock,       // 14:30, 14h30
  dotted,      // 9.30
  dotted_day,  // 30.03: a day where it stands beside one; no token is it in the end
  full_date,   // 13/03/2026
  day_month,   // 13/3
  month_year,  // 3/2026

  // signs; all others end a phrase
  comma,
  dash,
  slash,
  period,
  colon,
  open,
  close,
  pause,  // "·", "|", an emoji
  line_end,
  stop,  // ! ? …

  // what phrases make of them
  a_date,
  a_day_number,  // "el 15": a date only in company or at the end of a clause
  a_month,
  a_month_alone,  // a short or doubtful name: a month only in company
  a_period,
  a_recurrence,
  a_time,
  a_time_range,
  a_part,
  a_plural_part,  // "mornings": of no day
  a_day_part,
  a_moment,
  a_day_range,
  a_range,
  a_bound,
  an_hours,
  count
};

constexpr std::size_t kSymbols = static_cast<std::size_t>(Symbol::count);

// The symbol of a name as it stands above.
std::optional<Symbol> symbol_of(std::string_view name);

bool names_weekday(Symbol symbol);   // one, by its name
bool is_weekday(Symbol symbol);      // or by a letter, or in the plural
bool names_month(Symbol symbol);
constexpr bool is_article(Symbol symbol) { return symbol == Symbol::article || symbol == Symbol::plural_article; }
constexpr bool ends_sentence(Symbol symbol) { return symbol == Symbol::stop || symbol == Symbol::line_end || symbol == Symbol::period; }
constexpr bool joins_listed(Symbol symbol) { return symbol == Symbol::comma || symbol == Symbol::conjunction; }

template <std::size_t Size>
bool is_among(const std::array<Symbol, Size>& symbols, Symbol symbol) {
  return std::ranges::find(symbols, symbol) != symbols.end();
}

}  // namespace sml::claims
