#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/certain_days.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/day_list.h"
#include "linter/claims/temporal/own_days.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

std::string shown(const StatedClock& clock) { return time::iso_clock(clock.hour, clock.minute); }

// "Saturday mornings 9 to 12"
StatedClock of_part(const StatedClock& clock, std::optional<DayPart> part) { return part && clock.half_unsaid ? in_part(clock, *part) : clock; }

// What of the pieces are times, in their order; a range that lacks a side makes the whole unknown.
std::string written_hours(std::span<const Piece> pieces, std::optional<DayPart> part) {
  std::string hours;
  for (const Piece& piece : pieces) {
    if (piece.symbol == Symbol::a_time) return {};
    if (piece.symbol != Symbol::a_time_range) continue;
    const TimeClaim& time = piece.said->time;
    if (time.shape != TimeClaim::Shape::between || !time.first.clock || !time.last.clock) return {};
    const auto [begin, end] = in_order(of_part(*time.first.clock, part), of_part(*time.last.clock, part));
    hours.append(hours.empty() ? "" : ",").append(shown(begin) + '-' + shown(end));
  }
  return hours;
}

// The one side that is stated of hours ("hasta las 02:00"); neither where more is stated or none.
void read_side(std::span<const Piece> pieces, HoursClaim& hours) {
  std::optional<StatedClock> opens;
  std::optional<StatedClock> closes;
  Symbol lead = Symbol::other;
  for (const Piece& piece : pieces) {
    if (piece.symbol == Symbol::until || piece.symbol == Symbol::from || piece.symbol == Symbol::after || piece.symbol == Symbol::closed) lead = piece.symbol;
    const bool is_range = piece.symbol == Symbol::a_time_range;
    if (!is_range && piece.symbol != Symbol::a_time && (piece.symbol != Symbol::number || lead == Symbol::other)) continue;
    if (opens || closes) return;
    const TimeClaim* time = piece.said == nullptr ? nullptr : &piece.said->time;
    if (is_range) {
      if (time->shape == TimeClaim::Shape::since) opens = time->first.clock;
      if (time->shape == TimeClaim::Shape::until) closes = time->last.clock;
    } else {
      const auto clock = piece.symbol == Symbol::number ? clock_of(&piece) : time->first.clock;
      (lead == Symbol::until || lead == Symbol::closed ? closes : opens) = clock;
    }
  }
  hours.opens = opens;
  hours.closes = closes;
}

// Of bare figures; std::nullopt where they are no hours.
std::optional<std::string> written_between(const Piece* first, const Piece* last, std::optional<DayPart> part) {
  const auto from = clock_of(first);
  const auto to = clock_of(last);
  if (!from || !to) return std::nullopt;
  const auto [begin, end] = in_order(of_part(*from, part), of_part(*to, part));
  return shown(begin) + '-' + shown(end);
}

// "viernes a domingo, 13-15 de marzo": the figures are days.
bool is_of_month(const Matched& match) {
  const Symbol behind = match.behind() == Symbol::of ? match.beyond() : match.behind();
  return match[Role::last] == &match.pieces().back() && names_month(behind);
}

// "sáb 14-3, 20 hs": the figures are a day and a month.
bool is_date_before_time(const Matched& match) {
  const Piece* first = match[Role::first];
  const bool ends = match[Role::last] == &match.pieces().back() && is(match[Role::last], Symbol::number) && is(first, Symbol::number);
  if (!ends || !is(first + 1, Symbol::dash) || token(first).second == kInWords) return false;
  const bool before_time =
      match.behind() == Symbol::a_time || ((match.behind() == Symbol::comma || match.behind() == Symbol::at) && match.beyond() == Symbol::a_time);
  return before_time && written_date({{token(first).value, token(match[Role::last]).value, 0}, 2, '-'}, match.month_first());
}

// "Tuesday from 2 to 3": said of a single day, this is that day's.
bool names_begin(const Matched& match) {
  bool until = false;
  bool closes = false;
  bool figure = false;   // pt "9 às 14h"
  for (const Piece& piece : match.pieces()) {
    closes = closes || piece.symbol == Symbol::closed;
    if (piece.symbol == Symbol::from || (piece.symbol == Symbol::at && !until && !closes && !figure) || (piece.said != nullptr && piece.said->leads))
      return true;
    until = piece.symbol == Symbol::until;
    figure = piece.symbol == Symbol::number || piece.symbol == Symbol::dotted;
  }
  return false;
}

// en "Mondays until 9": elsewhere an hour has its article ("hasta las 9").
bool bounds_hour(const Matched& match) {
  const std::span<const Piece> pieces = match.pieces();
  if (match[Role::first] != nullptr || pieces.size() < 2 || pieces.back().symbol != Symbol::number) return true;
  const Piece& lead = pieces[pieces.size() - 2];
  const bool bounds = lead.symbol == Symbol::until || lead.symbol == Symbol::from || lead.symbol == Symbol::after;
  return !bounds || (token(&lead).second == kBareHour && may_follow_number(match.behind()));
}

// "S 8-10, M 10-12, L 12-14": a letter before bare figures is a size, unless a day stands near.
bool names_sizes(const Matched& match) {
  const Piece* first = match[Role::first];
  const auto is_size = [](const Piece& piece) {
    constexpr std::array kSizes = {0, 1, 5};   // L, M, S
    return piece.symbol == Symbol::weekday_letter && std::ranges::find(kSizes, token(&piece).value) != kSizes.end();
  };
  const auto names_day = [&](const Piece& piece) { return (is_weekday(piece.symbol) && !is_size(piece)) || piece.symbol == Symbol::daily; };
  const auto is_pair = [&](std::span<const Piece> pieces) {
    for (std::size_t at = 2; at < pieces.size(); ++at)
      if (is_size(pieces[at - 2]) && is_size(pieces[at]) && pieces[at - 1].symbol != Symbol::comma) return true;
    return false;
  };
  const std::span<const Piece> pieces = match.pieces();
  if (first == nullptr || !is(first, Symbol::number) || is_pair(pieces) || std::ranges::any_of(pieces, names_day)) return false;
  if (std::ranges::none_of(pieces, is_size)) return false;
  return std::ranges::none_of(match.pieces_before(), names_day) && std::ranges::none_of(match.pieces_behind(), names_day) &&
         !is_pair(match.pieces_before()) && !is_pair(match.pieces_behind());
}

// "9 a 18 lunes a viernes / 9 a 13 sábados"
bool follows_hours(const Matched& match) {
  return is(match[Role::days], Symbol::weekday_plural) && match[Role::last] + 1 == match[Role::days] && is_weekday(match.earlier());
}

// "Cerramos el viernes, y el sábado 22": the last day is one of the calendar.
bool ends_with_date(const Matched& match) { return match.behind() == Symbol::number && match.pieces().back().symbol == Symbol::weekday; }

}  // namespace

std::optional<Said> hours_on_days(const Matched& match) {
  DayList days;
  days.read(match.pieces());
  std::string written = days.written();
  if (!bounds_hour(match) || lists_certain_days(match) || !go_on_below(match) || names_sizes(match) || days.repeats()) return std::nullopt;
  if (match[Role::first] < match[Role::days] && match[Role::first] != nullptr && !owns_days(match)) return std::nullopt;
  bool plural = false;
  for (const Piece& piece : match.pieces()) plural = plural || is_of_each_week(piece.symbol);
  const bool times_first = match.pieces().front().symbol == Symbol::a_time_range;
  const bool single = written.size() == kOneDay;
  if (single && match.before() == Symbol::ordinal) return std::nullopt;  // "every 1st Friday, 6-9pm"
  if (written.empty() || (!plural && single && (times_first || is_certain_day(match) || names_begin(match)))) return std::nullopt;
  const auto part = part_in(match[Role::part]);
  std::string hours = written_hours(match.pieces(), part);
  if (const Piece* first = match[Role::first]; first != nullptr && first->symbol != Symbol::a_time_range) {
    if (is(first + 1, Symbol::to) && token(first + 1).value != 0) return std::nullopt;  // "viernes 13 al 20": days
    const bool is_last_time = match[Role::last]->symbol == Symbol::a_time;   // pt "ter a sáb, 9 às 20h"; "dom 9 às 14h" may be the 9th
    if (is_last_time && single && !plural && !stands_among_hours(match)) return std::nullopt;
    // "jueves 17 hasta las 15"
    if (is(first + 1, Symbol::until) && single && !plural && first == &match.pieces()[1] && is(first + 2, Symbol::plural_article)) return std::nullopt;
    const bool counts = is(first + 1, Symbol::conjunction) && match[Role::last] == &match.pieces().back() && match.behind() == Symbol::other;
    if (counts || is_of_month(match) || (single && !plural && is_date_before_time(match))) return std::nullopt;  // "todos los días entre 10 y 20 vecinos"
    const bool leads_to_hours = is(first + 1, Symbol::dash) && match.behind() == Symbol::to && match.beyond() == Symbol::number;
    if (single && !plural && leads_to_hours) return std::nullopt;   // "viernes 13 - 9 a 13"
    if (single && !plural && may_be_score(first, match[Role::last])) return std::nullopt;  // "Saturday 3-1 up"
    const auto begun = written_between(first, match[Role::last], part);
    if (!begun) return std::nullopt;
    hours = *begun + (hours.empty() ? "" : ',' + hours);
  }
  if (match[Role::next] != nullptr) {
    const bool are_days =
        match[Role::end] == &match.pieces().back() && (names_month(match.behind()) || (match.behind() == Symbol::of && names_month(match.beyond())));
    if (are_days) return std::nullopt;   // "daily 10am–12pm, 6–17 July"
    const auto resumed = written_between(match[Role::next], match[Role::end], part);
    if (!resumed) return std::nullopt;
    if (!hours.empty()) hours += ',' + *resumed;
  }
  Said result = saying_hours(std::move(written), std::move(hours));
  if (result.hours.hours.empty()) read_side(match.pieces(), result.hours);
  return result;
}

// "de 9 a 18, de lunes a viernes": figures alone are hours of several days, if no month has them.
std::optional<Said> bare_hours_on_days(const Matched& match) {
  const Piece* lead = match[Role::lead];
  const bool is_whole = lead != nullptr || (match.before() != Symbol::of && match.before() != Symbol::from);
  const bool counts_days = is(match[Role::days], Symbol::workdays) && match[Role::last] + 1 == match[Role::days];  // "de 3 a 5 días hábiles"
  if (!is_whole || counts_days || (lead != nullptr && token(lead).value == kWithArticle) || is_dated(match.before())) return std::nullopt;
  const bool each_week = match.pieces().back().symbol == Symbol::parts;  // "from 10 to 12 on Saturday mornings"
  std::optional<Said> said = hours_on_days(match);
  return said && (each_week || said->hours.days.size() > kOneDay || follows_hours(match)) ? said : std::nullopt;
}

// "Open from 9am Monday to Friday": each week; but "open from 6pm Friday to Sunday" may be once.
std::optional<Said> opening_hour_on_days(const Matched& match) {
  std::optional<Said> said = match.before() == Symbol::opening ? hours_on_days(match) : std::nullopt;
  return said && said->hours.days.starts_with("Mo") ? said : std::nullopt;
}

std::optional<Said> closed_on_days(const Matched& match) {
  if (closes_next(match)) return std::nullopt;
  DayList days;
  days.read(match.pieces());
  std::string written = days.written();
  if (written.empty() || tells_when(match) || lists_certain_days(match) || ends_with_date(match)) return std::nullopt;
  if (written.size() == kOneDay && (is_certain_day(match) || names_certain_day(match) || tells_why(match))) return std::nullopt;
  return saying_hours(std::move(written), "off");
}

}  // namespace sml::claims
