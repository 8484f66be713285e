#include "linter/claims/temporal/lists.h"

#include <array>
#include <optional>

#include "linter/claims/stated_clock.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

bool may_begin_list(Symbol symbol) {
  return symbol == Symbol::colon || symbol == Symbol::at || symbol == Symbol::plural_article ||
         symbol == Symbol::from || symbol == Symbol::until || symbol == Symbol::a_time;
}

bool ends_list(Symbol symbol) {
  constexpr std::array kEnds = {Symbol::stop,  Symbol::line_end, Symbol::period,   Symbol::comma, Symbol::close,         Symbol::colon,
                                Symbol::pause, Symbol::daily,    Symbol::workdays, Symbol::every, Symbol::weekday_plural};
  return is_among(kEnds, symbol);
}

Symbol symbol_behind(const std::vector<Piece>& pieces, std::size_t at) { return at + 1 < pieces.size() ? pieces[at + 1].symbol : Symbol::stop; }

// Whether a list may end at a place: "at 9.30 and 11.30 on Mondays", "a las 9 y 11 los sábados"; of "a las 9 y 11 clases" the last is a number of them.
bool leads_on_from_list(const std::vector<Piece>& pieces, std::size_t last) {
  const Symbol behind = symbol_behind(pieces, last);
  const Symbol beyond = symbol_behind(pieces, last + 1);
  constexpr std::array kDays = {Symbol::from, Symbol::in};
  const bool names_days = is_weekday(beyond) || names_month(beyond) || beyond == Symbol::number || beyond == Symbol::ordinal;
  return ends_list(behind) || (is_among(kDays, behind) && names_days) || (behind == Symbol::plural_article && is_weekday(beyond));
}

void become_time(Piece& piece, std::size_t end, const StatedClock& clock, Shelf<Said>& said) {
  Said& listed = said.add();
  listed.time.first.clock = clock;
  piece = {Symbol::a_time, piece.begin, end, nullptr, &listed};
}

// A figure behind a time that may be one of its list.
std::optional<StatedClock> listed_clock(const Piece& piece) {
  if (piece.symbol == Symbol::dotted) return piece.token->clock;
  if (piece.symbol != Symbol::number || piece.token->value > time::kMidnight) return std::nullopt;
  return StatedClock{piece.token->value, 0, std::nullopt, has_half(piece.token->value)};
}

// The last of the figures, or times, that are joined behind a time; the time's own place where no conjunction ends them.
std::size_t end_of_list(const std::vector<Piece>& pieces, std::size_t time) {
  const auto is_listed = [](const Piece& piece) { return piece.symbol == Symbol::a_time || listed_clock(piece); };
  for (std::size_t at = time; at + 2 < pieces.size() && joins_listed(pieces[at + 1].symbol) && is_listed(pieces[at + 2]);) {
    at += 2;
    if (pieces[at - 1].symbol == Symbol::conjunction) return at;
  }
  return time;
}

// The first of the figures that grow up to a time behind them.
std::size_t first_of_list(const std::vector<Piece>& pieces, std::size_t time) {
  const StatedClock& last = *pieces[time].said->time.first.clock;
  int next = last.half_said && last.hour > time::kNoon ? last.hour - time::kNoon : last.hour;
  std::size_t first = time;
  while (first >= 2 && joins_listed(pieces[first - 1].symbol)) {
    const auto clock = listed_clock(pieces[first - 2]);
    if (!clock || clock->hour >= next) break;
    first -= 2;
    next = clock->hour;
  }
  return first;
}

// Whether a list of times may begin at a place: "a las 7, 9 y 11", "9 h, 11 y 17 h", "26 de julio, 15 y 17 hs", "«Momo», 14 y 17 hs".
bool may_be_first(const std::vector<Piece>& pieces, std::size_t first) {
  const Symbol before = first > 0 ? pieces[first - 1].symbol : Symbol::stop;
  if (before != Symbol::comma) return may_begin_list(before);
  constexpr std::array kApart = {Symbol::a_time, Symbol::other, Symbol::pause};
  const Symbol earlier = first > 1 ? pieces[first - 2].symbol : Symbol::stop;
  return is_among(kApart, earlier) || names_month(earlier);
}

// "turnos: 9, 11 y 17 h", "a las 7, 9 y 11 pm": figures before a time whose mark is theirs, too.
void spread_marks(std::vector<Piece>& pieces, Shelf<Said>& said) {
  for (std::size_t at = pieces.size(); at-- > 2;) {
    if (pieces[at].symbol != Symbol::a_time || pieces[at - 1].symbol == Symbol::a_time) continue;
    const StatedClock last = *pieces[at].said->time.first.clock;
    if (last.half_unsaid) continue;
    const std::size_t first = first_of_list(pieces, at);
    if (first == at || !may_be_first(pieces, first)) continue;
    const int half = last.hour < time::kNoon ? 0 : time::kNoon;
    for (std::size_t listed = first; listed < at; listed += 2) {
      const StatedClock written = as_written(*listed_clock(pieces[listed]));
      become_time(pieces[listed], pieces[listed].end, last.half_said && has_half(written.hour) ? in_half(written, half) : written, said);
    }
  }
}

// "9:20, 10 y 11:40": figures between times, where all grow.
void fill_list(std::vector<Piece>& pieces, std::size_t first, std::size_t last, Shelf<Said>& said) {
  const auto clock_at = [&](std::size_t at) { return pieces[at].symbol == Symbol::a_time ? pieces[at].said->time.first.clock : listed_clock(pieces[at]); };
  for (std::size_t at = first; at < last; at += 2)
    if (clock_at(at)->hour > clock_at(at + 2)->hour) return;
  for (std::size_t at = first + 2; at < last; at += 2)
    if (pieces[at].symbol != Symbol::a_time) become_time(pieces[at], pieces[at].end, *clock_at(at), said);
}

// "Sat 14: 9, 10:30 and 12", "horarios: 9 y 10:30": figures beside a time in a list behind a colon, where all grow, over noon once at most.
void spread_behind_colon(std::vector<Piece>& pieces, Shelf<Said>& said) {
  const auto clock_at = [&](std::size_t at) { return pieces[at].symbol == Symbol::a_time ? pieces[at].said->time.first.clock : listed_clock(pieces[at]); };
  for (std::size_t colon = 0; colon + 3 < pieces.size(); ++colon) {
    if (pieces[colon].symbol != Symbol::colon || !clock_at(colon + 1)) continue;
    const std::size_t first = colon + 1;
    std::size_t last = first;
    bool has_time = pieces[first].symbol == Symbol::a_time;
    int turns = 0;
    while (last + 2 < pieces.size() && joins_listed(pieces[last + 1].symbol) && clock_at(last + 2)) {
      const bool is_last = pieces[last + 1].symbol == Symbol::conjunction;
      turns += clock_at(last + 2)->hour < clock_at(last)->hour ? 1 : 0;
      last += 2;
      has_time = has_time || pieces[last].symbol == Symbol::a_time;
      if (is_last) break;
    }
    const bool over_noon = turns == 1 && clock_at(last)->hour < clock_at(first)->hour;
    if (!has_time || last == first || pieces[last - 1].symbol != Symbol::conjunction || (turns > 0 && !over_noon) || !leads_on_from_list(pieces, last))
      continue;
    for (std::size_t at = first; at <= last; at += 2)
      if (pieces[at].symbol != Symbol::a_time) become_time(pieces[at], pieces[at].end, *clock_at(at), said);
  }
}

// "a las 8, 14 y 20 horas", "at 12 and 3 daily": figures behind a time that a word leads to.
void spread_times_on(std::vector<Piece>& pieces, Shelf<Said>& said) {
  for (std::size_t first = 0; first + 2 < pieces.size(); ++first) {
    if (pieces[first].symbol != Symbol::a_time) continue;
    const std::size_t last = end_of_list(pieces, first);
    if (last == first) continue;
    if (pieces[last].symbol == Symbol::a_time) {
      fill_list(pieces, first, last, said);
      continue;
    }
    if (first == 0 || pieces[first - 1].symbol != Symbol::at) continue;
    const Symbol behind = symbol_behind(pieces, last);
    const bool marked = behind == Symbol::hour_mark || behind == Symbol::hour_unit;
    if (!leads_on_from_list(pieces, marked ? last + 1 : last)) continue;
    const auto settled = [&](const StatedClock& clock) { return marked ? as_written(clock) : clock; };
    become_time(pieces[first], pieces[first].end, settled(*pieces[first].said->time.first.clock), said);
    for (std::size_t at = first + 2; at <= last; at += 2)
      if (pieces[at].symbol != Symbol::a_time) become_time(pieces[at], pieces[at].end, settled(*listed_clock(pieces[at])), said);
    if (!marked) continue;
    pieces[last].end = pieces[last + 1].end;
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(last + 1));
  }
}

// "10.30, 12 noon, 14.15"
bool may_be_of_row(const Piece& piece) { return piece.symbol == Symbol::dotted || piece.symbol == Symbol::a_time; }

const StatedClock& clock_of_row(const Piece& piece) { return piece.symbol == Symbol::a_time ? *piece.said->time.first.clock : piece.token->clock; }

bool is_of_five_minutes(const StatedClock& clock) {
  constexpr int kFive = 5;
  return clock.minute % kFive == 0;
}

// The last of the figures in a row that grow, each of a clock's five minutes.
std::size_t end_of_row(const std::vector<Piece>& pieces, std::size_t first) {
  const auto goes_on = [&](std::size_t last) {
    if (last + 2 >= pieces.size() || !joins_listed(pieces[last + 1].symbol) || !may_be_of_row(pieces[last + 2])) return false;
    const StatedClock& next = clock_of_row(pieces[last + 2]);
    return is_of_five_minutes(next) && next.hour > clock_of_row(pieces[last]).hour;
  };
  std::size_t last = first;
  if (!is_of_five_minutes(clock_of_row(pieces[first]))) return first;
  while (goes_on(last)) last += 2;
  return last;
}

// "9.30", where prices end with .00 or .50
bool any_shows_clock(const std::vector<Piece>& pieces, std::size_t first, std::size_t last) {
  constexpr int kHalf = 50;
  for (std::size_t at = first; at <= last; at += 2)
    if (const int minute = clock_of_row(pieces[at]).minute; minute != 0 && minute != kHalf) return true;
  return false;
}

// "Salidas: 7.00, 9.30, 14.00 y 23.55": what prices seldom look like, in a row of three or more that grows.
void spread_dotted(std::vector<Piece>& pieces, Shelf<Said>& said) {
  constexpr std::size_t kFewest = 4;   // pieces from the first to the last of three
  for (std::size_t first = 0; first + kFewest < pieces.size(); ++first) {
    if (!may_be_of_row(pieces[first]) || (first > 0 && joins_listed(pieces[first - 1].symbol))) continue;
    const std::size_t last = end_of_row(pieces, first);
    const bool in_24_hours = clock_of_row(pieces[last]).hour > time::kNoon;
    if (last - first < kFewest || !in_24_hours || !any_shows_clock(pieces, first, last) || !ends_list(symbol_behind(pieces, last))) continue;
    for (std::size_t at = first; at <= last; at += 2)
      if (pieces[at].symbol == Symbol::dotted) become_time(pieces[at], pieces[at].end, as_written(pieces[at].token->clock), said);
  }
}

// "5:00, 6:15, 7:30": what grows from an early hour is all of the afternoon.
void settle_afternoon(std::vector<Piece>& pieces, std::size_t first, std::size_t last, Shelf<Said>& said) {
  constexpr int kLatest = 5;
  const auto is_open = [&](std::size_t at) { return pieces[at].symbol != Symbol::a_time || pieces[at].said->time.first.clock->half_unsaid; };
  const StatedClock begin = *pieces[first].said->time.first.clock;
  for (std::size_t at = first; at <= last; ++at)
    if (!is_open(at)) return;
  if (begin.hour < 1 || begin.hour > kLatest || pieces[last].said->time.first.clock->hour >= time::kNoon) return;
  for (std::size_t at = first + 1; at <= last; ++at)
    if (pieces[at].symbol == Symbol::a_time) become_time(pieces[at], pieces[at].end, in_half(*pieces[at].said->time.first.clock, time::kNoon), said);
}

// "6:00, 7:30 y 9 a. m.": what grows up to an hour that says its half is of that half, or of the morning before it.
void lend_last_half(std::vector<Piece>& pieces, std::size_t first, std::size_t last, Shelf<Said>& said) {
  const StatedClock end = *pieces[last].said->time.first.clock;
  for (std::size_t at = first; at < last; ++at) {
    if (pieces[at].symbol != Symbol::a_time || !pieces[at].said->time.first.clock->half_unsaid) continue;
    const StatedClock written = *pieces[at].said->time.first.clock;
    const StatedClock same_half = in_half(written, end.hour < time::kNoon ? 0 : time::kNoon);
    become_time(pieces[at], pieces[at].end, same_half < end ? same_half : as_written(written), said);
  }
}

// "a las 6:45, 10:15 y 16:30": one of 24 hours tells that all of its list are.
void settle_halves(std::vector<Piece>& pieces, Shelf<Said>& said) {
  constexpr std::array kLeads = {Symbol::at, Symbol::plural_article, Symbol::comma, Symbol::conjunction};
  const auto clock_at = [&](std::size_t at) -> const StatedClock& { return *pieces[at].said->time.first.clock; };
  for (std::size_t first = 0; first < pieces.size(); ++first) {
    if (pieces[first].symbol != Symbol::a_time) continue;
    std::size_t last = first;
    bool in_24_hours = false;
    for (std::size_t at = first + 1; at < pieces.size() && (is_among(kLeads, pieces[at].symbol) || pieces[at].symbol == Symbol::a_time); ++at) {
      if (pieces[at].symbol != Symbol::a_time) continue;
      if (clock_at(at).hour <= clock_at(last).hour) break;
      last = at;
      in_24_hours = in_24_hours || (clock_at(at).hour > time::kNoon && !clock_at(at).half_said);
    }
    for (std::size_t at = first; in_24_hours && at <= last; ++at)
      if (pieces[at].symbol == Symbol::a_time && clock_at(at).half_unsaid) become_time(pieces[at], pieces[at].end, as_written(clock_at(at)), said);
    if (!in_24_hours && last > first && clock_at(last).half_said) lend_last_half(pieces, first, last, said);
    else if (!in_24_hours && last > first) settle_afternoon(pieces, first, last, said);
    first = last;
  }
}

}  // namespace

void spread_times(std::vector<Piece>& pieces, Shelf<Said>& said) {
  spread_marks(pieces, said);
  spread_times_on(pieces, said);
  spread_behind_colon(pieces, said);
  spread_dotted(pieces, said);
  settle_halves(pieces, said);
}

}  // namespace sml::claims
