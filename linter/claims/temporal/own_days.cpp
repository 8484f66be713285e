#include "linter/claims/temporal/own_days.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>

#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"

namespace sml::claims {
namespace {

constexpr std::size_t kRangePieces = 3;  // "9", "a", "18"

bool is_day(Symbol symbol) { return is_weekday(symbol) || symbol == Symbol::daily || symbol == Symbol::workdays || symbol == Symbol::holidays; }

bool is_figure(const Piece& piece) { return piece.symbol == Symbol::number || piece.symbol == Symbol::dotted; }

bool leads_on(Symbol symbol) { return symbol == Symbol::to || symbol == Symbol::dash || symbol == Symbol::until || symbol == Symbol::at; }

bool begin_hours(std::span<const Piece> pieces) {
  if (pieces.empty()) return false;
  if (pieces[0].symbol == Symbol::a_time_range || pieces[0].symbol == Symbol::closed || pieces[0].symbol == Symbol::until) return true;
  return pieces.size() >= kRangePieces && is_figure(pieces[0]) && leads_on(pieces[1].symbol) && is_figure(pieces[2]);
}

// How far a sign moves what stands beside it apart.
int width_of(const Piece& piece) {
  switch (piece.symbol) {
    case Symbol::line_end: return 3;
    case Symbol::pause: return piece.token->value == kWord ? 0 : 2;
    case Symbol::slash:
    case Symbol::period: return 2;
    case Symbol::comma:
    case Symbol::conjunction: return 1;
    default: return 0;
  }
}

int widest(std::span<const Piece> pieces) {
  int width = 0;
  for (const Piece& piece : pieces) width = std::max(width, width_of(piece));
  return width;
}

bool joins(const Piece& piece) {
  constexpr std::array kJoining = {Symbol::comma, Symbol::pause, Symbol::conjunction, Symbol::slash, Symbol::line_end, Symbol::colon, Symbol::open,
                                   Symbol::close, Symbol::of,    Symbol::from,        Symbol::at,    Symbol::article,  Symbol::plural_article,
                                   Symbol::in,    Symbol::dash,  Symbol::opening,     Symbol::period};
  return is_among(kJoining, piece.symbol);
}

// "10 a 14 h sábados, 9 a 12 h domingos": what is listed ends with days.
bool ends_with_days(std::span<const Piece> pieces) {
  bool with_days = false;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (is_day(pieces[at].symbol)) with_days = true;
    else if (begin_hours(pieces.subspan(at))) with_days = false;
  }
  return with_days;
}

// "6 a 23 h de lunes a jueves, viernes 6 a 21 h, …": behind the last of these days stand its own hours, and then the next day.
bool leaves_last_day(std::span<const Piece> days, std::span<const Piece> behind, int before_days) {
  // "viernes | y sábados 10 a 23 h"
  const auto goes_on = [](const Piece& piece) { return piece.symbol == Symbol::conjunction || piece.symbol == Symbol::plural_article || is_day(piece.symbol); };
  const auto hours = std::ranges::find_if_not(behind, goes_on);
  if (hours == behind.end() || hours->symbol != Symbol::a_time_range || widest(days) <= before_days) return false;
  return std::next(hours) == behind.end() || width_of(*std::next(hours)) > 0;
}

}  // namespace

bool owns_days(const Matched& match) {
  const std::span<const Piece> pieces = match.pieces();
  const std::span<const Piece> behind = match.pieces_behind();
  const auto leads = std::ranges::find_if(behind, [](const Piece& piece) { return !leads_on(piece.symbol); });
  const bool heads_line = match.behind() == Symbol::colon && std::ranges::any_of(pieces, [](const Piece& piece) { return piece.symbol == Symbol::line_end; });
  if (heads_line) return false;   // "tacos 4–7 | Fri/Sat: ribs"
  if (leads != behind.begin() && leads != behind.end() && is_day(leads->symbol)) return false;  // "9 a 18 h, lunes | a viernes"
  // "sábados | y domingos cerrado"
  const auto next = std::ranges::find_if_not(behind, [](const Piece& piece) { return joins(piece) || is_day(piece.symbol); });
  const auto left = behind.subspan(static_cast<std::size_t>(next - behind.begin()));
  if (!begin_hours(left)) return true;
  const auto day = std::ranges::find_if(pieces, [](const Piece& piece) { return is_day(piece.symbol); });
  const auto hour =
      std::find_if(std::make_reverse_iterator(day), pieces.rend(), [](const Piece& piece) { return piece.symbol == Symbol::a_time_range || is_figure(piece); });
  const int before_days = widest({hour.base(), day});
  if (leaves_last_day({day, pieces.end()}, behind, before_days)) return false;
  const int behind_days = widest({behind.begin(), next});
  return before_days == behind_days ? ends_with_days(left) : before_days < behind_days;
}

bool go_on_below(const Matched& match) {
  const std::span<const Piece> pieces = match.pieces();
  std::optional<StatedClock> end;
  bool below = false;
  bool last_below = false;
  for (const Piece& piece : pieces) {
    if (end) below = below || piece.symbol == Symbol::line_end || piece.symbol == Symbol::dash;
    if (piece.symbol != Symbol::a_time_range) continue;
    const TimeClaim& time = piece.said->time;
    if (below && (!time.first.clock || *time.first.clock < *end)) return false;
    last_below = below;
    end = time.last.clock;
    below = false;
  }
  if (!last_below) return true;
  const Symbol next =
      match.behind() == Symbol::of || match.behind() == Symbol::comma || match.behind() == Symbol::plural_article ? match.beyond() : match.behind();
  return match.behind() != Symbol::colon && !is_day(next) && !is_length(next);
}

bool stands_among_hours(const Matched& match) {
  constexpr std::array kPartsOfHours = {Symbol::an_hours, Symbol::weekday_plural, Symbol::daily,   Symbol::workdays,
                                        Symbol::closed,   Symbol::opening,        Symbol::holidays};
  for (const std::span<const Piece> side : {match.pieces_before(), match.pieces_behind()})
    for (std::size_t at = 0; at < side.size(); ++at) {
      if (is_among(kPartsOfHours, side[at].symbol)) return true;
      if (at + 2 < side.size() && is_weekday(side[at].symbol) && leads_on(side[at + 1].symbol) && is_weekday(side[at + 2].symbol)) return true;
    }
  return false;
}

bool closes_next(const Matched& match) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::pause, Symbol::close, Symbol::comma};
  return match[Role::lead] == nullptr && is_weekday(match.behind()) && is_among(kEnds, match.beyond());
}

bool tells_why(const Matched& match) {
  const std::span<const Piece> behind = match.pieces_behind();
  const Symbol day = match.pieces().back().symbol;
  return match[Role::lead] != nullptr && day != Symbol::weekday_plural && day != Symbol::holidays && !behind.empty() && behind.front().symbol == Symbol::by &&
         token(&behind.front()).value == kBecauseOf;
}

bool tells_when(const Matched& match) {
  constexpr std::array kLeads = {Symbol::by, Symbol::in, Symbol::of, Symbol::article, Symbol::plural_article};
  constexpr std::array kTimes = {Symbol::a_time, Symbol::at, Symbol::part, Symbol::parts, Symbol::a_part, Symbol::a_plural_part};
  const std::span<const Piece> behind = match.pieces_behind();
  const auto first =
      std::ranges::find_if_not(behind.first(std::min<std::size_t>(behind.size(), 2)), [&](const Piece& piece) { return is_among(kLeads, piece.symbol); });
  const std::size_t led = static_cast<std::size_t>(first - behind.begin());
  return led < behind.size() && is_among(kTimes, behind[led].symbol);
}

}  // namespace sml::claims
