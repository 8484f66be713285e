#include "linter/claims/temporal/told_before.h"

#include <algorithm>
#include <array>
#include <span>

#include "linter/claims/temporal/compose.h"

namespace sml::claims {

bool is_told_before(const Matched& match) {
  constexpr std::array kDays = {Symbol::a_date, Symbol::a_day_range, Symbol::a_day_part, Symbol::a_day_number};
  constexpr std::array kLeads = {Symbol::comma, Symbol::pause, Symbol::colon,  Symbol::opening, Symbol::at, Symbol::plural_article,
                                 Symbol::until, Symbol::from,  Symbol::before, Symbol::after,   Symbol::of};
  const auto parts = [](const Piece& piece) { return piece.symbol == Symbol::comma || piece.symbol == Symbol::pause; };
  if (std::ranges::none_of(match.pieces(), parts)) return false;
  const std::span<const Piece> before = match.pieces_before();
  const auto day = std::find_if_not(before.rbegin(), before.rend(), [&](const Piece& piece) { return is_among(kLeads, piece.symbol); });
  return day != before.rend() && day != before.rbegin() && is_among(kDays, day->symbol);
}

std::optional<Said> hours_on_day(const Matched& match) { return is_told_before(match) ? std::nullopt : day_with_time(match); }

}  // namespace sml::claims
