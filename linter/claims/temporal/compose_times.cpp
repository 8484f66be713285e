#include <algorithm>
#include <array>
#include <iterator>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/counted_hours.h"
#include "linter/claims/temporal/denied.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

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
  const bool one_figure = piece->token->second != kInWords && piece->token->range.end - piece->token->range.begin == 1;
  if (one_figure && !alone) return std::nullopt;  // "10 8 pm"
  return value < time::kHourMinutes ? std::optional(value) : std::nullopt;
}

// The time stated, `minutes` before or after.
std::optional<Said> moved(const Matched& match, int sign) {
  auto hour = clock_of(match[Role::hour]);
  const auto minutes = minutes_of(match[Role::minutes], true);
  const auto further = minutes_of(match[Role::minute]);
  if (!hour || !minutes || !further) return std::nullopt;
  if (const Piece* mark = match[Role::mark]) hour = in_half(*hour, mark->token->value);
  if (const auto part = part_in(match[Role::part])) hour = in_part(*hour, *part);
  const int total = (time::minute_of_day(*hour) + *further + sign * *minutes + time::kDayMinutes) % time::kDayMinutes;
  return said({total / time::kHourMinutes, total % time::kHourMinutes, std::nullopt, hour->half_unsaid});
}

// English joins no minutes with "and".
bool joins_with_and(const Matched& match) {
  return std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::conjunction && piece.token->value == kEnglishAnd; });
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

// "11a" of "6-11a"
bool ends_stretch(const Matched& match) {
  return match.before() == Symbol::dash && (match.earlier() == Symbol::number || match.earlier() == Symbol::dotted);
}

// "función de medianoche"; but "de medianoche a 5".
bool names_kind(const Matched& match) {
  constexpr std::array kLeadsOn = {Symbol::to, Symbol::dash, Symbol::until, Symbol::conjunction};
  if (!is(match[Role::hour], Symbol::noon) || match.pieces().size() > 1 || match.before() != Symbol::of || match.earlier() != Symbol::other) return false;
  return token(match[Role::hour]).value == time::kMidnight && token(&match.pieces_before().back()).value == 0 && !is_among(kLeadsOn, match.behind());
}

// "El domingo 1 por la mañana", "Friday, December 4 at noon", "Sunday 6 at midnight": the day's number; but "Friday 8 at night".
bool numbers_a_day(const Matched& match) {
  const Piece* hour = match[Role::hour];
  const bool is_bare = is(hour, Symbol::number) && &match.pieces().front() == hour && match[Role::minute] == nullptr && match[Role::mark] == nullptr;
  if (!is_bare || !(names_weekday(match.before()) || names_month(match.before()))) return false;
  const bool has_by = std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::by; });
  return has_by || is(match[Role::part], Symbol::noon);
}

// es "a la": of "a la 20" the figure counts something, but for "a la 1".
bool is_led_by_one(const Matched& match) {
  return match.before() == Symbol::at && token(&match.pieces_before().back()).value == kOfOne;
}

bool leads_to_time(Symbol symbol) {
  constexpr Symbol kLeads[] = {Symbol::at, Symbol::to, Symbol::dash, Symbol::of, Symbol::from, Symbol::until, Symbol::plural_article, Symbol::a_date};
  return std::ranges::find(kLeads, symbol) != std::end(kLeads);
}

bool ends_clause(Symbol symbol) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close, Symbol::colon, Symbol::pause};
  return is_among(kEnds, symbol);
}

// "30 de agosto, 6 h.", "sábado 19, 16 horas."
bool is_apart_behind_day(const Matched& match) {
  const std::span<const Piece> before = match.pieces_before();
  if ((match.before() != Symbol::comma && match.before() != Symbol::pause) || !ends_clause(match.behind())) return false;
  const bool is_number = match.earlier() == Symbol::number && before.size() > 2 && names_weekday(before[before.size() - 3].symbol);
  return is_number || names_month(match.earlier()) || names_weekday(match.earlier());
}

// "seg a sex 6h–23h", "terça e quinta, 6h-7h": hours of that day, though so few are seldom said so.
bool begins_hours_of_day(const Matched& match) {
  constexpr std::array kLeadsOn = {Symbol::to, Symbol::dash, Symbol::until, Symbol::at};
  const std::span<const Piece> behind = match.pieces_behind();
  const bool leads_on =
      behind.size() > 2 && is_among(kLeadsOn, behind[0].symbol) && behind[1].symbol == Symbol::number && behind[2].symbol == Symbol::hour_mark;
  constexpr std::array kApart = {Symbol::comma, Symbol::colon, Symbol::pause};
  return leads_on && (is_weekday(match.before()) || (is_among(kApart, match.before()) && is_weekday(match.earlier())));
}

// "duración: 1:45 h", "1:45 minutes"
bool shows_length(const Matched& match) {
  return is(match[Role::hour], Symbol::clock) && match[Role::part] == nullptr && (match.behind() == Symbol::time_unit || tells_how_long(match));
}

// "entre las 5 y 6"
bool is_one_of_two(const Matched& match) {
  return is(match[Role::lead], Symbol::between) || (match[Role::minute] != nullptr && (joins_with_and(match) || joins_two_hours(match)));
}

// "a 3 hour walk"
bool measures_thing(const Matched& match) { return is(match[Role::mark], Symbol::hour_unit) && token(match[Role::mark]).second == kSingular; }

// "4a" of a house or a list, unless a time is due.
bool numbers_with_letter(const Matched& match) {
  constexpr std::array kLeads = {Symbol::at, Symbol::from, Symbol::to};
  const Piece* mark = match[Role::mark];
  const bool is_letter = mark != nullptr && token(mark).second == kOneLetter && token(mark).value == 0;
  return is_letter && is(match[Role::hour], Symbol::number) && !is_among(kLeads, match.before()) && !leads_to_half(match) && !ends_stretch(match);
}

// What looks like a time of day and is none.
constexpr Denies kNoTimes[] = {names_all_hours, counts_hours, names_kind, numbers_a_day, shows_length, is_one_of_two, measures_thing, numbers_with_letter};

// "8 pm", "20 h", "9 o'clock"
StatedClock marked(const StatedClock& clock, const Piece& mark) {
  if (mark.symbol == Symbol::meridiem) return in_half(clock, token(&mark).value);
  const bool says_nothing = mark.symbol == Symbol::hour_mark && token(&mark).value == 0;  // o'clock
  return says_nothing ? clock : as_written(clock);
}

}  // namespace

std::optional<Said> time_of_day(const Matched& match) {
  if (is_denied(match, kNoTimes)) return std::nullopt;
  auto clock = clock_of(match[Role::hour]);
  const auto minutes = minutes_of(match[Role::minute]);
  if (!clock || !minutes) return std::nullopt;
  if (match[Role::minute] != nullptr) clock->minute = *minutes;
  if (is(match[Role::minute], Symbol::number) && is(match[Role::mark], Symbol::meridiem) && !has_half(clock->hour)) return std::nullopt;
  if (const Piece* mark = match[Role::mark]) clock = marked(*clock, *mark);
  if (const auto part = part_in(match[Role::part])) {
    if (clock->hour > time::kNoon && match[Role::hour]->symbol == Symbol::number) return std::nullopt;  // "15 de la mañana"
    clock = in_part(*clock, *part);
  }
  auto result = said(*clock);
  result->has_name = is(match[Role::hour], Symbol::noon);
  const Piece& end = match.pieces().back();
  result->of_whole_day = is(match[Role::hour], Symbol::clock) && end.symbol == Symbol::hour_mark && token(&end).range.end - token(&end).range.begin == 1;
  return result;
}

// "seven thirty": said in words only, and no list of small numbers.
std::optional<Said> time_in_words(const Matched& match) {
  constexpr int kFewestMinutes = 10;
  const Token& hour = *match[Role::hour]->token;
  const Token& minute = *match[Role::minute]->token;
  const bool in_words = hour.second == kInWords && minute.second == kInWords;
  return in_words && has_half(hour.value) && minute.value >= kFewestMinutes ? time_of_day(match) : std::nullopt;
}

std::optional<Said> bare_hour(const Matched& match) {
  const Symbol written = match[Role::hour]->symbol;
  if (written == Symbol::number && (counts_first(match.behind()) || match.behind() == Symbol::hour_unit)) return std::nullopt;
  if (written == Symbol::number && token(match[Role::hour]).value != 1 && is_led_by_one(match)) return std::nullopt;
  const bool counts = match.behind() == Symbol::other || match.behind() == Symbol::counted;
  if ((written == Symbol::large || written == Symbol::year) && counts) return std::nullopt;  // "at 101 points"
  const bool names_part = match.behind() == Symbol::part && token(&match.pieces_behind().front()).second == kSingular;
  if (written == Symbol::number && names_part) return std::nullopt;  // en "at 3 night markets"
  return time_of_day(match);
}

std::optional<Said> hour_about(const Matched& match) {
  return token(match[Role::lead]).second == kHoldsArticle ? bare_hour(match) : std::nullopt;
}

// "hasta la 1"
std::optional<Said> hour_one(const Matched& match) {
  constexpr Symbol kLeads[] = {Symbol::until, Symbol::from, Symbol::before, Symbol::after};
  const bool leads = std::ranges::find(kLeads, match.before()) != std::end(kLeads);
  const bool is_one = token(match[Role::lead]).second == kFeminine && token(match[Role::hour]).value == 1;
  return leads && is_one && match.behind() != Symbol::other && !is_length(match.behind()) ? bare_hour(match) : std::nullopt;
}

std::optional<Said> dotted_hour(const Matched& match) {
  constexpr std::array kLeads = {Symbol::until, Symbol::from, Symbol::before, Symbol::after};
  return is_among(kLeads, match.earlier()) ? bare_hour(match) : std::nullopt;
}

std::optional<Said> dated_hour(const Matched& match) {
  return is_apart_behind_day(match) && token(match[Role::mark]).second == kSeveral && token(match[Role::hour]).value > time::kNoon ? time_of_day(match)
                                                                                                                                   : std::nullopt;
}

std::optional<Said> marked_hour(const Matched& match) {
  for (const Symbol symbol : {Symbol::in, Symbol::ahead_before, Symbol::ago_before, Symbol::last_one, Symbol::next_one, Symbol::final_one})
    if (match.before() == symbol) return std::nullopt;
  constexpr int kRarelyWithout = 7;  // "1h antes", "duración: 2 h"
  constexpr int kAllHours = 24;      // "atención 24 hs"
  const Piece* hour = match[Role::hour];
  const bool says_clock = token(match[Role::mark]).value == 0;  // o'clock
  const bool is_length = hour->symbol == Symbol::number && (token(hour).value < kRarelyWithout || token(hour).value == kAllHours);
  if (!says_clock && is_length && (!leads_to_time(match.before()) || are_hours_of_noun(match)) && !is_apart_behind_day(match) && !begins_hours_of_day(match))
    return std::nullopt;
  if (!says_clock && (tells_how_long(match) || are_hours_of_thing(match))) return std::nullopt;
  // "hasta 1h antes del partido"
  const bool is_ahead = !says_clock && match.behind() == Symbol::before && hour->symbol == Symbol::number && token(hour).value < kRarelyWithout;
  if (is_ahead || match.behind() == Symbol::ago_behind || match.behind() == Symbol::ahead_behind) return std::nullopt;
  return time_of_day(match);
}

// "9 to noon" is a stretch, "ten to noon" a time; "el 20 al mediodía" is a day and a time.
std::optional<Said> minutes_before(const Matched& match) {
  const bool may_be_hour =
      is(match[Role::minutes], Symbol::number) && token(match[Role::minutes]).second != kInWords && has_half(token(match[Role::minutes]).value);
  const auto has = [&](auto is_one) { return std::ranges::any_of(match.pieces(), is_one); };
  const bool names_unit = has([](const Piece& piece) { return piece.symbol == Symbol::time_unit; });
  const bool leads_there = has([](const Piece& piece) { return piece.symbol == Symbol::to && token(&piece).second != kBareHour; });
  return is(match[Role::hour], Symbol::noon) && (may_be_hour || leads_there) && !names_unit ? std::nullopt : moved(match, -1);
}

// "Viernes 18 para las 9 pm" is a day and a time.
std::optional<Said> minutes_before_hour(const Matched& match) {
  return match[Role::lead]->token->value == kFor && !names_day(match.before()) ? moved(match, -1) : std::nullopt;
}
std::optional<Said> minutes_after(const Matched& match) { return moved(match, 1); }

std::optional<Said> time_in_part(const Matched& match) { return match.before() == Symbol::this_one ? std::nullopt : time_of_day(match); }

// "a las 12 del día"; but "las 12 del día 5".
std::optional<Said> noon_of_day(const Matched& match) {
  const bool names_noon = token(match[Role::hour]).value == time::kNoon && match.behind() != Symbol::number && match.behind() != Symbol::ordinal;
  return names_noon ? said({time::kNoon, 0, std::nullopt, false}) : std::nullopt;
}

std::optional<Said> about_hour(const Matched& match) { return token(match[Role::mark]).value == 0 ? time_of_day(match) : std::nullopt; }

// "at half three": said in words, or where a time is due.
std::optional<Said> half_past(const Matched& match) {
  const Token& hour = token(match[Role::hour]);
  constexpr Symbol kBehind[] = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::today, Symbol::tonight, Symbol::this_one, Symbol::in};
  constexpr std::array kLeadsOn = {Symbol::until, Symbol::to, Symbol::dash};
  // "half ten till one"
  const bool leads_on =
      is_among(kLeadsOn, match.behind()) && (match.beyond() == Symbol::number || match.beyond() == Symbol::half || match.beyond() == Symbol::noon);
  const bool ends = leads_on || std::ranges::find(kBehind, match.behind()) != std::end(kBehind);
  const bool in_words = hour.second == kInWords && ends && (leads_on || match.before() != Symbol::comma);  // "half one, half the other"
  const bool due = match.before() == Symbol::at || match.before() == Symbol::until || match.before() == Symbol::from;
  if (token(match[Role::minutes]).value != kHalfPast || !has_half(hour.value) || (!in_words && !due && match[Role::mark] == nullptr)) return std::nullopt;
  return moved(match, 1);
}

}  // namespace sml::claims
