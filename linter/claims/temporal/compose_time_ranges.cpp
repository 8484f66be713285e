#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/denied.h"
#include "linter/claims/temporal/own_days.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

// "Domingo 20 al mediodía", "el 20 a medianoche": a day and a time. "Viernes 9 a mediodía" and "Friday 9 to noon" are stretches.
bool is_day_at_noon(const Matched& match) {
  const Piece* last = match[Role::last];
  if (match[Role::lead] != nullptr || !is(match[Role::first], Symbol::number) || last->said == nullptr || !last->said->has_name) return false;
  const auto leads_there = [](const Piece& piece) { return piece.symbol == Symbol::to && token(&piece).second != kBareHour; };
  const auto to = std::ranges::find_if(match.pieces(), leads_there);
  const int hour = last->said->time.first.clock->hour;
  const int first = token(match[Role::first]).value;
  const bool may_be_hours = hour == time::kNoon && first < time::kNoon && to != match.pieces().end() && token(&*to).value == 0;
  return to != match.pieces().end() && !may_be_hours &&
         (names_day(match.before()) || match.before() == Symbol::article || (hour == time::kNoon && first > time::kNoon));
}

// "Sábado 14 - 18 hs": a day and its time, unless the figures may be hours in which a shop is open.
bool may_be_day(const Matched& match, int first, int last) {
  constexpr int kNoShopBefore = 7;
  constexpr int kAfternoon = 17;
  const bool hours = first < time::kNoon && (first > kNoShopBefore || last < kAfternoon);
  const Piece* dash = match[Role::first] + 1;
  const bool spaced = token(dash).range.begin > token(dash - 1).range.end;
  const bool over_night = first > last && last < kNoShopBefore;
  return spaced && !hours && !over_night && !stands_among_hours(match);
}

// "March 14 - 7 pm", "Viernes 13 - 8 pm": a day and its time. "14 March 2 - 7 pm" and "sábado 10 - 14 h" are hours.
bool is_day_before_time(const Matched& match, const StatedClock& last) {
  const Piece* first = match[Role::first];
  if (match[Role::lead] != nullptr || !is(first, Symbol::number) || !is(first + 1, Symbol::dash)) return false;
  constexpr Symbol kOfMonth[] = {Symbol::number,   Symbol::ordinal,  Symbol::of,        Symbol::in,    Symbol::this_one, Symbol::next_one,
                                 Symbol::last_one, Symbol::final_one, Symbol::whole,    Symbol::every, Symbol::unit};
  if (names_month(match.before())) return std::ranges::find(kOfMonth, match.earlier()) == std::end(kOfMonth);
  const Symbol before = match.before() == Symbol::comma ? match.earlier() : match.before();
  if (!names_day(before)) return false;
  return last.half_said ? token(first).value > time::kNoon : !last.half_unsaid && may_be_day(match, token(first).value, last.hour);
}

// "Jueves 17 hasta las 15:00": the figure is the day's, for hours would begin with "de".
bool is_day_until_time(const Matched& match) {
  const Piece* first = match[Role::first];
  if (match[Role::lead] != nullptr || !is(first, Symbol::number) || !names_weekday(match.before()) || !is(first + 1, Symbol::until)) return false;
  const bool is_range =
      match.earlier() == Symbol::to || match.earlier() == Symbol::dash || match.earlier() == Symbol::conjunction || match.earlier() == Symbol::comma;
  const Piece* last = match[Role::last];
  // "sábado 14 hasta el mediodía"
  const bool names_noon = is_article((first + 2)->symbol) && (is(last, Symbol::noon) || (last->said != nullptr && last->said->has_name));
  return !is_range && (names_noon || is(first + 2, Symbol::plural_article) || is(first + 2, Symbol::at));
}

// "desde los 3": hours are "las 3".
bool counts_ones(const Matched& match) {
  const std::span<const Piece> pieces = match.pieces();
  for (std::size_t at = 1; at < pieces.size(); ++at)
    if (pieces[at].symbol == Symbol::number && is(&pieces[at - 1], Symbol::plural_article) && token(&pieces[at - 1]).second == kMasculine) return true;
  return false;
}

// es "de 8:30 a 1:00 h" ends at night.
bool ends_at_night(const Matched& match, const StatedClock& first, const StatedClock& last) {
  constexpr int kLatest = 4;
  const Piece* end = match[Role::last];
  return end->said != nullptr && end->said->of_whole_day && last < first && last.hour <= kLatest;
}

// "Order 9 by 1 pm": a bound behind what is counted.
bool is_bound_by(const Matched& match) {
  return std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::until && token(&piece).value == kByThen; });
}

// "Turno nocturno: 7 a 9": the half of the day that the shift before the figures is of.
std::optional<DayPart> part_of_shift(const Matched& match) {
  constexpr std::array kLeads = {Symbol::colon, Symbol::of, Symbol::from, Symbol::at, Symbol::plural_article};
  const std::span<const Piece> before = match.pieces_before();
  const auto shift = std::find_if_not(before.rbegin(), before.rend(), [&](const Piece& piece) { return is_among(kLeads, piece.symbol); });
  if (shift == before.rend() || shift->symbol != Symbol::opening || token(&*shift).second == 0) return std::nullopt;
  return static_cast<DayPart>(token(&*shift).second - 1);
}

// "turno mañana: del 1 al 19 de marzo"
bool are_days_of_month(const Matched& match) {
  return is(match[Role::first], Symbol::number) && is(match[Role::last], Symbol::number) && match.behind() == Symbol::of && names_month(match.beyond());
}

// "2 por 1 hasta las 8", "el día 24 hasta las 14 h"
bool follows_count(const Matched& match) {
  return is(match[Role::first], Symbol::number) && (match.before() == Symbol::by || match.before() == Symbol::day_noun);
}

// What looks like a stretch of hours and is none.
constexpr Denies kNoHours[] = {is_day_until_time, is_bound_by, are_days_of_month, follows_count, counts_ones, is_day_at_noon};

bool leave_halves_unsaid(const StatedClock& first, const StatedClock& last) { return first.half_unsaid && last.half_unsaid; }

// Both sides in the half of the day that a shift before them tells, or of 24 hours where those end at night.
std::pair<StatedClock, StatedClock> in_halves_told(const Matched& match, StatedClock first, StatedClock last) {
  if (const auto part = part_of_shift(match); part && leave_halves_unsaid(first, last) && first.hour < last.hour) {
    first = in_part(first, *part);
    last = in_part(last, *part);
  }
  return ends_at_night(match, first, last) ? std::pair(as_written(first), as_written(last)) : std::pair(first, last);
}

// "10.30": figures that a clock shows, where prices would stand with their money.
bool is_of_clock(const Piece* figure) {
  constexpr int kQuarter = 15;
  return is(figure, Symbol::number) || token(figure).clock.minute % kQuarter == 0;
}

}  // namespace

std::optional<Said> time_between(const Matched& match) {
  const auto from = clock_of(match[Role::first]);
  const auto to = clock_of(match[Role::last]);
  if (!from || !to || is_denied(match, kNoHours)) return std::nullopt;
  const auto [first, last] = in_halves_told(match, *from, *to);
  if (is_day_before_time(match, last)) return std::nullopt;
  const auto settled = in_order(first, last);
  if (settled.first == settled.second) return std::nullopt;
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  std::tie(result.time.first.clock, result.time.last.clock) = leave_halves_unsaid(first, last) ? std::pair(first, last) : settled;
  result.leads = is(match[Role::lead], Symbol::from) || is(match[Role::lead], Symbol::between);
  return result;
}

// "de 9 a 13, de 16 a 20 h"; es "del 15 al 19, de 9 a 21 h" begins with days, for hours are no "el 15".
std::optional<Said> hours_before_others(const Matched& match) {
  const auto has_article = [](const Piece& piece) { return (piece.symbol == Symbol::of || piece.symbol == Symbol::to) && token(&piece).value == kWithArticle; };
  return std::ranges::count_if(match.pieces(), has_article) == 2 ? std::nullopt : time_between(match);
}

// "10 a 13.30 y 16 a 20 hs": nothing that is counted stands before it; behind another word, "clases 10 a 12 y 14 a 16 hs", they follow each other.
std::optional<Said> former_range(const Matched& match) {
  constexpr std::array kBefore = {Symbol::stop, Symbol::line_end, Symbol::comma, Symbol::colon, Symbol::period, Symbol::pause, Symbol::open};
  constexpr StatedClock kEarliest{7};   // "Mesas 2 a 4 y 16 a 20 hs"
  if (!is_of_clock(match[Role::first]) || !is_of_clock(match[Role::last])) return std::nullopt;
  const std::optional<StatedClock>& begins = match[Role::next]->said->time.first.clock;
  const auto first = clock_of(match[Role::first]);
  const auto last = clock_of(match[Role::last]);
  const bool follows = match.before() == Symbol::other && begins && first && last && !(*first < kEarliest) && *first < *last && !(*begins < *last);
  return follows || is_among(kBefore, match.before()) ? time_between(match) : std::nullopt;
}

// "horario de 9 a 14 y de 16 a 20.30": one behind the other, and nothing that they count behind them.
std::optional<Said> later_range(const Matched& match) {
  constexpr std::array kBehind = {Symbol::stop, Symbol::line_end, Symbol::comma, Symbol::period, Symbol::pause, Symbol::close};
  const std::span<const Piece> before = match.pieces_before();
  const std::optional<StatedClock>& shut = before[before.size() - 2].said->time.last.clock;
  const auto first = clock_of(match[Role::first]);
  const auto last = clock_of(match[Role::last]);
  const bool is_later = shut && first && last && !(*first < *shut) && *first < *last && is_of_clock(match[Role::first]) && is_of_clock(match[Role::last]);
  return is_later && is_among(kBehind, match.behind()) ? time_between(match) : std::nullopt;
}

// "10.00-14.00" by itself
std::optional<Said> bare_stretch(const Matched& match) {
  constexpr std::array kBefore = {Symbol::stop, Symbol::line_end, Symbol::comma, Symbol::pause, Symbol::open, Symbol::a_date, Symbol::part};
  constexpr std::array kBehind = {Symbol::stop,  Symbol::line_end, Symbol::comma,       Symbol::period,
                                  Symbol::pause, Symbol::close,    Symbol::conjunction, Symbol::slash};
  if (!is_of_clock(match[Role::first]) || !is_of_clock(match[Role::last])) return std::nullopt;
  return is_among(kBefore, match.before()) && is_among(kBehind, match.behind()) ? time_between(match) : std::nullopt;
}

// "9.30-14.00 y 17.00-20.30"
std::optional<Said> later_stretch(const Matched& match) {
  const std::span<const Piece> before = match.pieces_before();
  const std::optional<StatedClock>& shut = before[before.size() - 2].said->time.last.clock;
  const auto opens = clock_of(match[Role::first]);
  return shut && opens && !(*opens < *shut) && is_of_clock(match[Role::last]) ? time_between(match) : std::nullopt;
}

namespace {

constexpr std::array kClauseEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close, Symbol::pause, Symbol::dash};

}  // namespace

// "Open 6 till 10"; but "June 4 till 9".
std::optional<Said> hour_till_hour(const Matched& match) {
  const Piece* first = match[Role::first];
  if (token(first + 1).second != kBareHour || names_month(match.before()) || names_month(match.behind()) || !is_among(kClauseEnds, match.behind()))
    return std::nullopt;
  const auto opens = clock_of(first);
  const auto shuts = clock_of(match[Role::last]);
  return opens && shuts && leave_halves_unsaid(*opens, *shuts) ? time_between(match) : std::nullopt;
}

namespace {

// "in the yard", es "en el patio": where it is.
bool names_place(const Matched& match) {
  const std::span<const Piece> behind = match.pieces_behind();
  return match.behind() == Symbol::in && (match.beyond() == Symbol::article || match.beyond() == Symbol::plural_article) && behind.size() > 2 &&
         behind[2].symbol == Symbol::other;
}

}  // namespace

// es "De 7 a 1.", "De 10 a 5 en el patio", "De 19 a 2.": ages and sizes grow.
std::optional<Said> hours_past_noon(const Matched& match) {
  constexpr std::array kBefore = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::pause, Symbol::open};
  constexpr int kLatest = 6;
  const auto opens = clock_of(match[Role::first]);
  const auto shuts = clock_of(match[Role::last]);
  if (token(match[Role::lead]).value != 0 || !opens || !shuts || !is_among(kBefore, match.before())) return std::nullopt;
  if ((!is_among(kClauseEnds, match.behind()) && !names_place(match)) || shuts->hour >= opens->hour) return std::nullopt;
  const bool over_night = opens->hour >= time::kEvening && shuts->hour <= kLatest;
  return over_night || leave_halves_unsaid(*opens, *shuts) ? time_between(match) : std::nullopt;
}

std::optional<Said> dotted_about(const Matched& match) {
  return is_of_clock(match[Role::hour]) && is_among(kClauseEnds, match.behind()) ? time_of_day(match) : std::nullopt;
}

std::optional<Said> open_dotted(const Matched& match) {
  const bool is_told = token(match[Role::lead]).second == kBareHour && is_of_clock(match[Role::first]);
  return is_told && is_among(kClauseEnds, match.behind()) ? open_time(match) : std::nullopt;
}

std::optional<Said> open_time(const Matched& match) {
  const auto clock = clock_of(match[Role::first]);
  if (!clock || counts_ones(match) || (is(match[Role::first], Symbol::number) && counts_first(match.behind()))) return std::nullopt;
  Said result;
  const Piece* lead = match[Role::lead];
  const bool ends = lead != nullptr && (lead->symbol == Symbol::until || lead->symbol == Symbol::before);
  result.time.shape = ends ? TimeClaim::Shape::until : TimeClaim::Shape::since;
  (ends ? result.time.last : result.time.first).clock = ends && match.before() == Symbol::opening ? closing(*clock) : *clock;
  return result;
}

// en "All day till 4", "weekdays before 4 it's half price", "open from 9": elsewhere an hour has its article.
std::optional<Said> open_to_hour(const Matched& match) {
  const bool bounds = token(match[Role::lead]).second == kBareHour &&
                      (may_follow_number(match.behind()) || (is(match[Role::lead], Symbol::before) && match.behind() == Symbol::other));
  return bounds ? open_time(match) : std::nullopt;
}

// en "8am–late"
std::optional<Said> open_till_late(const Matched& match) {
  return token(match[Role::mark]).second == kAtNight ? open_time(match) : std::nullopt;
}

std::optional<Said> open_from_hour(const Matched& match) {
  return match[Role::lead]->token->value == kOfHours ? open_time(match) : std::nullopt;
}

}  // namespace sml::claims
