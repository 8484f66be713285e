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

// es "lunes hasta 9": an hour has its article ("hasta las 9"), but in English ("Mondays until 9").
bool lacks_article(const Matched& match) {
  const std::span<const Piece> pieces = match.pieces();
  if (match[Role::first] != nullptr || pieces.size() < 2 || pieces.back().symbol != Symbol::number) return false;
  const Piece& lead = pieces[pieces.size() - 2];
  const bool bounds = lead.symbol == Symbol::until || lead.symbol == Symbol::from || lead.symbol == Symbol::after;
  return bounds && (token(&lead).second != kBareHour || !may_follow_number(match.behind()));
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

// "9 a 18 h, domingos cerrado": the days are those of the hours that follow.
bool are_of_others(const Matched& match) {
  const Piece* first = match[Role::first];
  return first != nullptr && first < match[Role::days] && !owns_days(match);
}

bool stands_elsewhere(const Matched& match) { return !go_on_below(match); }

bool begins_with_hours(const Matched& match) { return match.pieces().front().symbol == Symbol::a_time_range; }

// Figures without a sign of hours: "lunes a viernes, 9 a 18".
bool has_bare_figures(const Matched& match) { return match[Role::first] != nullptr && match[Role::first]->symbol != Symbol::a_time_range; }

bool ends_with(const Matched& match, Role role) { return match[role] == &match.pieces().back(); }

bool is_before_month(const Matched& match) { return names_month(match.behind() == Symbol::of ? match.beyond() : match.behind()); }

// "viernes 13 al 20": days.
bool leads_with_article(const Matched& match) {
  const Piece* lead = match[Role::first] + 1;
  return is(lead, Symbol::to) && token(lead).value != 0;
}

// "todos los días entre 10 y 20 vecinos"
bool counts_between(const Matched& match) {
  return is(match[Role::first] + 1, Symbol::conjunction) && ends_with(match, Role::last) && match.behind() == Symbol::other;
}

// "viernes a domingo, 13-15 de marzo": the figures are days.
bool are_days_of_month(const Matched& match) { return ends_with(match, Role::last) && is_before_month(match); }

// pt "ter a sáb, 9 às 20h"; "dom 9 às 14h" may be the 9th.
bool may_be_day_to_time(const Matched& match) { return match[Role::last]->symbol == Symbol::a_time && !stands_among_hours(match); }

// "jueves 17 hasta las 15"
bool is_day_until_hour(const Matched& match) {
  const Piece* first = match[Role::first];
  return is(first + 1, Symbol::until) && first == &match.pieces()[1] && is(first + 2, Symbol::plural_article);
}

// "viernes 13 - 9 a 13"
bool is_day_before_hours(const Matched& match) {
  return is(match[Role::first] + 1, Symbol::dash) && match.behind() == Symbol::to && match.beyond() == Symbol::number;
}

// "Saturday 3-1 up"
bool is_score(const Matched& match) { return may_be_score(match[Role::first], match[Role::last]); }

using Refuses = bool (*)(const Matched&);
bool is_any(std::span<const Refuses> all, const Matched& match) {
  return std::ranges::any_of(all, [&](Refuses refuses) { return refuses(match); });
}

// What stands beside days and is none of their hours each week; what is said so of a weekday is that of a date. Then bare figures that are no hours, and those
// of a weekday that may be a date.
constexpr Refuses kNoHours[] = {lacks_article, lists_certain_days, stands_elsewhere, names_sizes, are_of_others};
constexpr Refuses kOfOneDate[] = {begins_with_hours, is_certain_day, names_begin};
constexpr Refuses kNoFigures[] = {leads_with_article, counts_between, are_days_of_month};
constexpr Refuses kFiguresOfOneDate[] = {may_be_day_to_time, is_day_until_hour, is_date_before_time, is_day_before_hours, is_score};

// What is written as hours, and the bare figures before and behind it; nothing where such figures are no hours.
std::optional<std::string> all_hours(const Matched& match, bool may_be_date) {
  const auto part = part_in(match[Role::part]);
  std::string hours = written_hours(match.pieces(), part);
  if (has_bare_figures(match)) {
    if (is_any(kNoFigures, match) || (may_be_date && is_any(kFiguresOfOneDate, match))) return std::nullopt;
    const auto begun = written_between(match[Role::first], match[Role::last], part);
    if (!begun) return std::nullopt;
    hours = *begun + (hours.empty() ? "" : ',' + hours);
  }
  if (match[Role::next] != nullptr) {
    if (ends_with(match, Role::end) && is_before_month(match)) return std::nullopt;   // "daily 10am–12pm, 6–17 July"
    const auto resumed = written_between(match[Role::next], match[Role::end], part);
    if (!resumed) return std::nullopt;
    if (!hours.empty()) hours += ',' + *resumed;
  }
  return hours;
}

}  // namespace

std::optional<Said> hours_on_days(const Matched& match) {
  DayList days;
  days.read(match.pieces());
  std::string written = days.written();
  if (written.empty() || days.repeats() || is_any(kNoHours, match)) return std::nullopt;
  const bool is_single = written.size() == kOneDay;
  if (is_single && match.before() == Symbol::ordinal) return std::nullopt;  // "every 1st Friday, 6-9pm"
  const bool may_be_date = is_single && !says_each_week(match);
  if (may_be_date && is_any(kOfOneDate, match)) return std::nullopt;
  std::optional<std::string> hours = all_hours(match, may_be_date);
  if (!hours) return std::nullopt;
  Said result = saying_hours(std::move(written), std::move(*hours));
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
