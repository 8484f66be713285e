#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"

namespace sml::claims {
namespace {

constexpr int kNoon = 12;
constexpr int kMidnight = 24;
constexpr int kHourMinutes = 60;
constexpr int kDayMinutes = kMidnight * kHourMinutes;

std::optional<Said> said(const StatedClock& clock) {
  Said result;
  result.time.first.clock = clock;
  return result;
}

// Minutes behind an hour have two figures; those before or after one (`alone`) may have one.
std::optional<int> minutes_of(const Piece* piece, bool alone = false) {
  if (piece == nullptr) return 0;
  if (piece->symbol == Symbol::half) return 30;
  if (piece->symbol == Symbol::quarter) return 15;
  const int value = piece->token->value;
  const bool one_figure = piece->token->second == 0 && piece->token->range.end - piece->token->range.begin == 1;
  if (one_figure && !alone) return std::nullopt;  // "10 8 pm"
  return value < kHourMinutes ? std::optional(value) : std::nullopt;
}

int minutes_of_day(const StatedClock& clock) { return clock.hour * kHourMinutes + clock.minute; }

// The time stated, `minutes` before or after.
std::optional<Said> moved(const Matched& match, int sign) {
  auto hour = clock_of(match[Role::hour]);
  const auto minutes = minutes_of(match[Role::minutes], true);
  const auto further = minutes_of(match[Role::minute]);
  if (!hour || !minutes || !further) return std::nullopt;
  if (const Piece* mark = match[Role::mark]) hour = in_half(*hour, mark->token->value);
  if (const auto part = part_in(match[Role::part])) hour = in_part(*hour, *part);
  const int total = (minutes_of_day(*hour) + *further + sign * *minutes + kDayMinutes) % kDayMinutes;
  return said({total / kHourMinutes, total % kHourMinutes, std::nullopt, hour->half_unsaid});
}

}  // namespace

// English joins no minutes with "and".
bool joins_with_and(const Matched& match) {
  return std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::conjunction && piece.token->value == 2; });
}

// "a las 20 y 22 hs"
bool joins_two_hours(const Matched& match) {
  const bool joined = std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::conjunction; });
  return joined && is(match[Role::minute], Symbol::number) && (match.behind() == Symbol::hour_mark || match.behind() == Symbol::hour_unit);
}

// "8a" of "8a-5p"
bool leads_to_half(const Matched& match) {
  const std::span<const Piece> behind = match.pieces_behind();
  return behind.size() > 2 && (behind[0].symbol == Symbol::dash || behind[0].symbol == Symbol::to) && behind[2].symbol == Symbol::meridiem;
}

// "abierto las 24 horas": all day, no time.
bool names_all_hours(const Matched& match) {
  constexpr Symbol kLeads[] = {Symbol::until, Symbol::to, Symbol::dash, Symbol::before, Symbol::after, Symbol::from, Symbol::of, Symbol::between, Symbol::about};
  const bool is_day = is(match[Role::hour], Symbol::number) && token(match[Role::hour]).value == kMidnight && match[Role::minute] == nullptr;
  const bool has_unit = is(match[Role::mark], Symbol::hour_mark) || is(match[Role::mark], Symbol::hour_unit);
  return is_day && has_unit && match.before() == Symbol::plural_article && std::ranges::find(kLeads, match.earlier()) == std::end(kLeads);
}

std::optional<Said> time_of_day(const Matched& match) {
  if (names_all_hours(match)) return std::nullopt;
  if (match[Role::minute] != nullptr && (joins_with_and(match) || joins_two_hours(match))) return std::nullopt;
  if (match[Role::lead] != nullptr && match[Role::lead]->symbol == Symbol::between) return std::nullopt;  // "entre las 5 y 6"
  if (is(match[Role::mark], Symbol::hour_unit) && token(match[Role::mark]).second == 1) return std::nullopt;  // "a 3 hour walk"
  auto clock = clock_of(match[Role::hour]);
  const auto minutes = minutes_of(match[Role::minute]);
  if (!clock || !minutes) return std::nullopt;
  if (match[Role::minute] != nullptr) clock->minute = *minutes;
  if (const Piece* mark = match[Role::mark]; mark != nullptr && mark->token->second == 1 && mark->token->value == 0 &&
                                             match[Role::hour]->symbol == Symbol::number && match.before() != Symbol::at &&
                                             match.before() != Symbol::from && match.before() != Symbol::to && !leads_to_half(match))
    return std::nullopt;  // "4a"
  if (is(match[Role::minute], Symbol::number) && is(match[Role::mark], Symbol::meridiem) && !has_half(clock->hour)) return std::nullopt;
  if (const Piece* mark = match[Role::mark]) {
    const bool says_nothing = mark->symbol == Symbol::hour_mark && mark->token->value == 0;  // o'clock
    if (mark->symbol == Symbol::meridiem)
      clock = in_half(*clock, mark->token->value);
    else if (!says_nothing)
      clock = as_written(*clock);
  }
  if (const auto part = part_in(match[Role::part])) {
    if (clock->hour > kNoon && match[Role::hour]->symbol == Symbol::number) return std::nullopt;  // "15 de la mañana"
    clock = in_part(*clock, *part);
  }
  auto result = said(*clock);
  result->has_name = is(match[Role::hour], Symbol::noon);
  return result;
}

// "seven thirty": said in words only, and no list of small numbers.
std::optional<Said> time_in_words(const Matched& match) {
  constexpr int kFewestMinutes = 10;
  const Token& hour = *match[Role::hour]->token;
  const Token& minute = *match[Role::minute]->token;
  const bool in_words = hour.second == 1 && minute.second == 1;
  return in_words && has_half(hour.value) && minute.value >= kFewestMinutes ? time_of_day(match) : std::nullopt;
}

std::optional<Said> bare_hour(const Matched& match) {
  const Symbol written = match[Role::hour]->symbol;
  const bool counts = match.behind() == Symbol::other || match.behind() == Symbol::counted;
  if ((written == Symbol::large || written == Symbol::year) && counts) return std::nullopt;  // "at 101 points"
  const bool names_part = match.behind() == Symbol::part && token(&match.pieces_behind().front()).second == 1;
  if (written == Symbol::number && names_part) return std::nullopt;  // en "at 3 night markets"
  return time_of_day(match);
}

std::optional<Said> hour_about(const Matched& match) {
  constexpr int kHoldsArticle = 2;
  return token(match[Role::lead]).second == kHoldsArticle ? bare_hour(match) : std::nullopt;
}

// "hasta la 1"
std::optional<Said> hour_one(const Matched& match) {
  constexpr Symbol kLeads[] = {Symbol::until, Symbol::from, Symbol::before, Symbol::after};
  const bool leads = std::ranges::find(kLeads, match.before()) != std::end(kLeads);
  const bool is_one = token(match[Role::lead]).second == kFeminine && token(match[Role::hour]).value == 1;
  return leads && is_one && match.behind() != Symbol::other && !is_length(match.behind()) ? bare_hour(match) : std::nullopt;
}

bool leads_to_time(Symbol symbol) {
  constexpr Symbol kLeads[] = {Symbol::at, Symbol::to, Symbol::dash, Symbol::of, Symbol::from, Symbol::until, Symbol::plural_article, Symbol::a_date};
  return std::ranges::find(kLeads, symbol) != std::end(kLeads);
}

std::optional<Said> marked_hour(const Matched& match) {
  for (const Symbol symbol : {Symbol::in, Symbol::ahead_before, Symbol::ago_before, Symbol::last_one, Symbol::next_one, Symbol::final_one})
    if (match.before() == symbol) return std::nullopt;
  constexpr int kRarelyWithout = 7;  // "1h antes", "duración: 2 h"
  constexpr int kWholeDay = 24;      // "atención 24 hs"
  const Piece* hour = match[Role::hour];
  const bool says_clock = token(match[Role::mark]).value == 0;  // o'clock
  const bool is_length = hour->symbol == Symbol::number && (token(hour).value < kRarelyWithout || token(hour).value == kWholeDay);
  if (!says_clock && is_length && !leads_to_time(match.before())) return std::nullopt;
  if (match.behind() == Symbol::ago_behind || match.behind() == Symbol::ahead_behind) return std::nullopt;
  return time_of_day(match);
}

// "9 to noon" is a stretch, "ten to noon" a time; "el 20 al mediodía" is a day and a time.
std::optional<Said> minutes_before(const Matched& match) {
  const bool may_be_hour = is(match[Role::minutes], Symbol::number) && token(match[Role::minutes]).second == 0 && has_half(token(match[Role::minutes]).value);
  const auto has = [&](auto is_one) { return std::ranges::any_of(match.pieces(), is_one); };
  const bool names_unit = has([](const Piece& piece) { return piece.symbol == Symbol::time_unit; });
  const bool leads_there = has([](const Piece& piece) { return piece.symbol == Symbol::to && token(&piece).second == 0; });
  return is(match[Role::hour], Symbol::noon) && (may_be_hour || leads_there) && !names_unit ? std::nullopt : moved(match, -1);
}

// A number behind it is a day's.
bool names_day(Symbol symbol) { return names_weekday(symbol) || symbol == Symbol::day_noun; }

// "Viernes 18 para las 9 pm" is a day and a time.
std::optional<Said> minutes_before_hour(const Matched& match) {
  constexpr int kUntil = 2;  // "para las"
  return match[Role::lead]->token->value == kUntil && !names_day(match.before()) ? moved(match, -1) : std::nullopt;
}
std::optional<Said> minutes_after(const Matched& match) { return moved(match, 1); }

bool is_section(Symbol symbol) { return symbol == Symbol::early || symbol == Symbol::middle || symbol == Symbol::late; }

std::optional<Said> time_in_part(const Matched& match) { return match.before() == Symbol::this_one ? std::nullopt : time_of_day(match); }

std::optional<Said> about_hour(const Matched& match) { return token(match[Role::mark]).value == 0 ? time_of_day(match) : std::nullopt; }

// "at half three": said in words, or where a time is due.
std::optional<Said> half_past(const Matched& match) {
  constexpr int kAlone = 1;  // "half", not "half an"
  const Token& hour = token(match[Role::hour]);
  constexpr Symbol kBehind[] = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::today, Symbol::tonight, Symbol::this_one, Symbol::in};
  const bool ends = std::ranges::find(kBehind, match.behind()) != std::end(kBehind);
  const bool in_words = hour.second == 1 && ends && match.before() != Symbol::comma;  // "half one, half the other"
  const bool due = match.before() == Symbol::at || match.before() == Symbol::until || match.before() == Symbol::from;
  if (token(match[Role::minutes]).value != kAlone || !has_half(hour.value) || (!in_words && !due && match[Role::mark] == nullptr)) return std::nullopt;
  return moved(match, 1);
}

std::optional<Said> part_of_day(const Matched& match) {
  const Piece* lead = match[Role::lead];
  const bool counted = match.before() == Symbol::number || match.before() == Symbol::few;             // "2 noches"
  const bool named = lead != nullptr && is_section(lead->symbol) && match.behind() == Symbol::other;  // "late night shopping"
  if (counted || named) return std::nullopt;
  Said result;
  result.time.part = part_in(match[Role::part]);
  return result.time.part ? std::optional(result) : std::nullopt;
}

// "Domingo 20 al mediodía", "el 20 a medianoche": a day and a time. "Viernes 9 a mediodía" and "Friday 9 to noon" are stretches.
bool is_day_at_noon(const Matched& match) {
  const Piece* last = match[Role::last];
  if (match[Role::lead] != nullptr || !is(match[Role::first], Symbol::number) || last->said == nullptr || !last->said->has_name) return false;
  const auto leads_there = [](const Piece& piece) { return piece.symbol == Symbol::to && token(&piece).second == 0; };
  const auto to = std::ranges::find_if(match.pieces(), leads_there);
  const int hour = last->said->time.first.clock->hour;
  const int first = token(match[Role::first]).value;
  const bool may_be_hours = hour == kNoon && first < kNoon && to != match.pieces().end() && token(&*to).value == 0;
  return to != match.pieces().end() && !may_be_hours && (names_day(match.before()) || match.before() == Symbol::article || (hour == kNoon && first > kNoon));
}

// "March 14 - 7 pm", "Viernes 13 - 8 pm": a day and its time. "14 March 2 - 7 pm" and "sábado 10 - 14 h" are hours.
bool is_day_before_time(const Matched& match, const StatedClock& last) {
  const Piece* first = match[Role::first];
  if (match[Role::lead] != nullptr || !is(first, Symbol::number) || !is(first + 1, Symbol::dash)) return false;
  constexpr Symbol kOfMonth[] = {Symbol::number,   Symbol::ordinal,  Symbol::of,        Symbol::in,    Symbol::this_one, Symbol::next_one,
                                 Symbol::last_one, Symbol::final_one, Symbol::whole,    Symbol::every, Symbol::unit};
  if (names_month(match.before())) return std::ranges::find(kOfMonth, match.earlier()) == std::end(kOfMonth);
  const Symbol before = match.before() == Symbol::comma ? match.earlier() : match.before();
  return names_day(before) && token(first).value > kNoon && last.half_said;
}

std::optional<Said> time_between(const Matched& match) {
  const auto first = clock_of(match[Role::first]);
  const auto last = clock_of(match[Role::last]);
  const bool counts = (match.before() == Symbol::by || match.before() == Symbol::day_noun) &&  // "2 por 1 hasta las 8", "el día 24 hasta las 14 h"
                      match[Role::first]->symbol == Symbol::number;
  if (!first || !last || counts || is_day_at_noon(match) || is_day_before_time(match, *last)) return std::nullopt;
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  result.time.first.clock = first;
  result.time.last.clock = last;
  const auto settled = in_order(*first, *last);
  if (!first->half_unsaid || !last->half_unsaid) std::tie(result.time.first.clock, result.time.last.clock) = settled;
  const Piece* lead = match[Role::lead];
  result.leads = lead != nullptr && (lead->symbol == Symbol::from || lead->symbol == Symbol::between);
  return settled.first == settled.second ? std::nullopt : std::optional(result);
}

// "10 a 13 y 16 a 20 hs": nothing that is counted stands before it.
std::optional<Said> former_range(const Matched& match) {
  constexpr Symbol kBefore[] = {Symbol::stop, Symbol::line_end, Symbol::comma, Symbol::colon, Symbol::period, Symbol::pause, Symbol::open};
  return std::ranges::find(kBefore, match.before()) == std::end(kBefore) ? std::nullopt : time_between(match);
}

std::optional<Said> open_time(const Matched& match) {
  const auto clock = clock_of(match[Role::first]);
  if (!clock) return std::nullopt;
  Said result;
  const Piece* lead = match[Role::lead];
  const bool ends = lead != nullptr && (lead->symbol == Symbol::until || lead->symbol == Symbol::before);
  result.time.shape = ends ? TimeClaim::Shape::until : TimeClaim::Shape::since;
  (ends ? result.time.last : result.time.first).clock = clock;
  return result;
}

std::optional<Said> open_from_hour(const Matched& match) {
  constexpr int kOfHours = 2;  // "antes das": the article of hours is in the word
  return match[Role::lead]->token->value == kOfHours ? open_time(match) : std::nullopt;
}

}  // namespace sml::claims
