#include "linter/claims/temporal/certain_days.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace sml::claims {
namespace {

bool closes_bracket(const Matched& match) {
  return std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::close; });
}

// "26 de septiembre (sábado), de 9 a 12 h": the weekday is the date's.
bool is_in_brackets(const Matched& match) { return match.before() == Symbol::open && closes_bracket(match); }

// How many pieces before a place say one date: "17 de octubre", "October 17", "17/10".
std::size_t date_size(std::span<const Piece> before) {
  constexpr std::array kFigures = {Symbol::day_month, Symbol::full_date};
  const auto is_day = [](const Piece& piece) { return piece.symbol == Symbol::number || piece.symbol == Symbol::ordinal; };
  const std::size_t size = before.size();
  if (size > 0 && is_among(kFigures, before[size - 1].symbol)) return 1;
  if (size > 1 && names_month(before[size - 2].symbol) && is_day(before[size - 1])) return 2;
  if (size == 0 || !names_month(before[size - 1].symbol)) return 0;
  if (size > 1 && is_day(before[size - 2])) return 2;
  return size > 2 && before[size - 2].symbol == Symbol::of && is_day(before[size - 3]) ? 3 : 0;
}

// "17 de octubre, martes, de 9 a 12 h": the weekday is the date's; but "hasta el 17 de octubre, martes de 9 a 12 h".
bool is_behind_its_date(const Matched& match) {
  constexpr std::array kLeads = {Symbol::to,     Symbol::dash,        Symbol::until, Symbol::from, Symbol::after,
                                 Symbol::before, Symbol::conjunction, Symbol::comma, Symbol::slash};
  if (match.before() != Symbol::comma) return false;
  std::span<const Piece> before = match.pieces_before();
  before = before.first(before.size() - 1);
  const std::size_t size = date_size(before);
  before = before.first(before.size() - size);
  while (!before.empty() && (is_article(before.back().symbol) || before.back().symbol == Symbol::day_noun)) before = before.first(before.size() - 1);
  const bool of_range = !before.empty() && is_among(kLeads, before.back().symbol);
  return size > 0 && !of_range;
}

}  // namespace

bool is_dated(Symbol symbol) {
  constexpr std::array kDated = {Symbol::number,        Symbol::ordinal,   Symbol::month,    Symbol::month_short,
                                 Symbol::month_or_word, Symbol::day_month, Symbol::full_date};
  return std::ranges::find(kDated, symbol) != kDated.end();
}

bool is_of_each_week(Symbol symbol) {
  return symbol == Symbol::weekday_plural || symbol == Symbol::parts || symbol == Symbol::every || symbol == Symbol::holidays;
}

bool says_each_week(const Matched& match) {
  return std::ranges::any_of(match.pieces(), [](const Piece& piece) { return is_of_each_week(piece.symbol); });
}

bool is_certain_day(const Matched& match) {
  const bool goes_on = match.behind() == Symbol::comma || match.behind() == Symbol::open;
  const bool is_numbered = match.behind() == Symbol::article && (match.beyond() == Symbol::number || match.beyond() == Symbol::ordinal);   // "Monday the 5th"
  if (is_dated(match.behind()) || is_numbered || (goes_on && (is_dated(match.beyond()) || match.beyond() == Symbol::day_noun)) ||
      is_in_brackets(match) || is_behind_its_date(match))
    return true;
  constexpr std::array kCertain = {Symbol::article,   Symbol::in,    Symbol::this_one,         Symbol::next_one, Symbol::last_one,
                                   Symbol::final_one, Symbol::today, Symbol::today_or_morning, Symbol::tonight};
  if (std::ranges::find(kCertain, match.before()) != kCertain.end()) return true;
  return match.before() == Symbol::comma && (match.earlier() == Symbol::today || match.earlier() == Symbol::today_or_morning);  // "hoje, sábado, abrimos"
}

bool names_certain_day(const Matched& match) {
  return match[Role::lead] != nullptr && std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::article; });
}

bool lists_certain_days(const Matched& match) {
  const std::span<const Piece> before = match.pieces_before();
  const auto is_of_list = [](const Piece& piece) {
    return is_weekday(piece.symbol) || piece.symbol == Symbol::conjunction || piece.symbol == Symbol::comma || piece.symbol == Symbol::article;
  };
  const auto lead = std::find_if_not(before.rbegin(), before.rend(), is_of_list);
  if (lead == before.rend()) return false;
  const bool joined = lead == before.rbegin() || is_weekday(std::prev(lead)->symbol);
  return joined && (lead->symbol == Symbol::this_one || lead->symbol == Symbol::next_one);
}

}  // namespace sml::claims
