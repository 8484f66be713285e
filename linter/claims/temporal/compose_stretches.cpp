#include <algorithm>
#include <tuple>
#include <utility>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;
using Shape = TimeClaim::Shape;

// "del", "al", "até o": said of a day of certain days.
bool is_certain(const Piece* lead) {
  if (lead == nullptr) return false;
  return lead->symbol == Symbol::from || lead->symbol == Symbol::between || (lead->symbol == Symbol::of && lead->token->value == kWithArticle);
}

StatedDays today() {
  StatedDays days;
  days.form = Form::shift;
  return days;
}

bool is_only_weekday(const StatedDays& days) {
  return days.form == Form::date && days.weekday && !days.day && !days.following && !days.past && !days.unit;
}

bool names_day_of_month(const StatedDays& days) { return days.form == Form::date && days.day.has_value(); }

void lend_unit(const StatedDays& lender, StatedDays& days) {
  days.unit = lender.unit;
  days.count = lender.count;
}

// "next week, Tuesday to Thursday"
bool is_first_in_unit(const StatedDays& first, const StatedDays& last) {
  return first.form == Form::date && first.weekday && first.unit && is_only_weekday(last);
}

// "del 3 al 15 de marzo": the month, or the unit, is that of both days where they go up.
void lend_month_back(StatedDays& first, const StatedDays& last) {
  if (first.month || first.unit || *first.day >= *last.day) return;
  first.month = last.month;
  first.month_lent = last.month.has_value();
  lend_unit(last, first);
}

// "28 December - 3": where they do not go up, the last day is of the month after.
void lend_month_on(const StatedDays& first, StatedDays& last) {
  if (last.month || last.unit || !first.month) return;
  const bool ascending = *first.day < *last.day;
  last.month = ascending ? *first.month : *first.month % time::kYearMonths + 1;
  if (!ascending && first.year) last.year = *first.month == time::kYearMonths ? *first.year + 1 : *first.year;
}

// "de marzo a mayo de 2027": the year is that of both months where they go up.
void lend_year_back(StatedDays& first, const StatedDays& last) {
  if (!first.year && *first.month <= *last.month) first.year = last.year;
}

// "10 August 2013 - 12 September"
void lend_year_on(const StatedDays& first, StatedDays& last) {
  if (first.year && !last.year) last.year = *first.month <= *last.month ? *first.year : *first.year + 1;
}

// What one side of a stretch leaves out, the other one says.
void complete(StatedDays& first, StatedDays& last) {
  if (is_first_in_unit(first, last)) return lend_unit(first, last);
  if (first.form == Form::month && last.form == Form::month) return lend_year_back(first, last);
  if (!names_day_of_month(first) || !names_day_of_month(last)) return;
  lend_month_back(first, last);
  lend_month_on(first, last);
  if (!first.month || !last.month) return;
  lend_year_back(first, last);
  lend_year_on(first, last);
}

std::optional<Said> stretch(StatedDays first, StatedDays last) {
  complete(first, last);
  Said result;
  result.time.shape = Shape::between;
  result.time.first.days = std::move(first);
  result.time.last.days = std::move(last);
  return result;
}

// "Sub 15 - sábado 7 de marzo", "2 hasta el 14 de marzo": a number that is no day of the stretch.
bool begins_with_number(const Matched& match, const StatedDays& first, const StatedDays& last) {
  const Piece* number = match[Role::first];
  if (!is(number, Symbol::number) || &match.pieces().front() != number) return false;
  if (is(number + 1, Symbol::until)) return is(number + 2, Symbol::article);
  if (!is(number + 1, Symbol::dash)) return false;
  const bool spaced = token(number + 1).range.begin > token(number).range.end;
  return last.weekday || (spaced && last.month && last.day && *last.day <= *first.day);
}

// "Moved from March 7 to March 14": two days.
bool is_of_move(const Matched& match) {
  const auto says_so = [](const Piece& piece) {
    return (piece.symbol == Symbol::from || piece.symbol == Symbol::of) && piece.token != nullptr && piece.token->second == kMoved;
  };
  const std::span<const Piece> before = match.pieces_before();
  return says_so(match.pieces().front()) || (!before.empty() && says_so(before.back()));
}

}  // namespace

std::optional<Said> days_between(const Matched& match) {
  auto first = days_of(match[Role::first]);
  const auto last = days_of(match[Role::last]);
  if (!first || !last || is_of_move(match) || begins_with_number(match, *first, *last) || first->is_moment() || last->is_moment()) return std::nullopt;
  const bool only_bounded = first->form == Form::month && last->form == Form::date && last->weekday && !last->month;   // "aparta marzo hasta el viernes"
  if (only_bounded && !is_certain(match[Role::lead])) return std::nullopt;
  if (first->form == Form::week_of && last->form == Form::date) {  // "la semana del 4 al 8 de mayo"
    first->form = Form::date;
    first->nth_unit.reset();
  }
  const bool weekdays = is_only_weekday(*first) && is_only_weekday(*last);
  if (weekdays && !is_certain(match[Role::lead]) && match.before() != Symbol::article && match[Role::relation] == nullptr) {
    Said result;
    result.time.first.days.form = Form::recurrent;
    return result;
  }
  return stretch(*std::move(first), *last);
}

// "hoy al 20"; but "hoy al 20 %".
std::optional<Said> days_to_number(const Matched& match) {
  return token(match[Role::lead]).value == kWithArticle && may_follow_number(match.behind()) ? days_between(match) : std::nullopt;
}

// "tomorrow through the 20th"; but "this Saturday to the first 100 shoppers".
std::optional<Said> days_to_day_number(const Matched& match) {
  constexpr int kFewest = 13;
  const auto last = days_of(match[Role::last]);
  const Symbol behind = match.behind();
  const bool counts =
      behind == Symbol::number || behind == Symbol::large || behind == Symbol::counted || (behind == Symbol::other && last->day < kFewest);
  return counts ? std::nullopt : days_between(match);
}

std::optional<Said> days_of_week_between(const Matched& match) {
  return static_cast<TimeUnit>(token(match[Role::noun]).value) == TimeUnit::week ? days_between(match) : std::nullopt;
}

// "19–29 March, 7.30pm": the time is that of each day.
std::optional<Said> days_of_month_between(const Matched& match) {
  const auto first = days_of(match[Role::first]);
  const auto last = days_of(match[Role::last]);
  const bool ascends = first && last && first->day && last->day && last->month && *first->day < *last->day;
  return ascends && !first->weekday && !last->weekday ? days_between(match) : std::nullopt;
}

// "this week between Wednesday and Friday"
std::optional<Said> weekdays_in_holder(const Matched& match) {
  const auto holder = days_of(match[Role::holder]);
  auto first = days_of(match[Role::first]);
  auto last = days_of(match[Role::last]);
  const bool joined = std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::conjunction; });
  if (!holder || holder->form != Form::unit || holder->unit != TimeUnit::week || holder->section != StatedDays::Section::whole) return std::nullopt;
  if (!is_only_weekday(*first) || !is_only_weekday(*last) || (joined && !is(match[Role::lead], Symbol::between))) return std::nullopt;
  for (StatedDays* days : {&*first, &*last}) lend_unit(*holder, *days);
  return stretch(*std::move(first), *std::move(last));
}

// "from April to June in 2027"
std::optional<Said> days_in_year(const Matched& match) {
  const TimeClaim& claim = match[Role::first]->said->time;
  if (claim.shape != Shape::between || claim.first.days.year || claim.last.days.year || !claim.last.days.month) return std::nullopt;
  StatedDays last = claim.last.days;
  last.year = token(match[Role::year]).value;
  return stretch(claim.first.days, std::move(last));
}

// "del 3 al 15", of a month that only the publication tells.
std::optional<Said> day_numbers_between(const Matched& match) {
  const auto first = days_of(match[Role::first]);
  const auto last = days_of(match[Role::last]);
  const bool certain = match[Role::lead] == nullptr || is_certain(match[Role::lead]);
  if (!first || !last || !first->day || !last->day || *first->day == *last->day || !certain) return std::nullopt;
  return stretch(*first, *last);
}

// "closed 25th–27th"; but "19th-21st century", "1st-3rd grade".
std::optional<Said> ordinals_between(const Matched& match) {
  constexpr std::array kBefore = {Symbol::stop,   Symbol::line_end, Symbol::comma, Symbol::colon,       Symbol::pause, Symbol::open,
                                  Symbol::closed, Symbol::opening,  Symbol::from,  Symbol::conjunction, Symbol::dash,  Symbol::period};
  constexpr std::array kBehind = {Symbol::stop,   Symbol::line_end, Symbol::comma, Symbol::colon, Symbol::pause, Symbol::close,
                                  Symbol::closed, Symbol::opening,  Symbol::open,  Symbol::period};
  constexpr int kSchoolYears = 13;
  if (token(match[Role::first]).value >= token(match[Role::last]).value || token(match[Role::last]).value < kSchoolYears) return std::nullopt;
  const bool has_hours = match.behind() == Symbol::number && (match.beyond() == Symbol::dash || match.beyond() == Symbol::to);
  return is_among(kBefore, match.before()) && (has_hours || is_among(kBehind, match.behind())) ? day_numbers_between(match) : std::nullopt;
}

// "desde hoy y hasta el domingo"
std::optional<Said> both_bounds(const Matched& match) {
  const TimeClaim& first = match[Role::first]->said->time;
  const TimeClaim& last = match[Role::last]->said->time;
  if (first.shape != Shape::since || last.shape != Shape::until || !first.first.days.stated() || !last.last.days.stated()) return std::nullopt;
  if ((first.first_excluded && !first.first.days.is_day()) || last.last_excluded || first.first.days.year || last.last.days.year) return std::nullopt;
  const auto alternates = [](const Piece& piece) { return piece.symbol == Symbol::conjunction && token(&piece).value == kOr; };  // "o"
  if (std::ranges::any_of(match.pieces(), alternates)) return std::nullopt;
  return stretch(first.first.days, last.last.days);
}

std::optional<Said> moment_in_year(const Matched& match) {
  Said result = *match[Role::first]->said;
  StatedDays& days = result.time.first.days;
  if (days.form != Form::date || days.year) return std::nullopt;
  days.year = match[Role::year]->token->value;
  return result;
}

std::optional<Said> moments_between(const Matched& match) {
  const TimeClaim& first = match[Role::first]->said->time;
  const TimeClaim& last = match[Role::last]->said->time;
  if (!last.first.clock || first.shape == Shape::until || !(first.first.clock || first.first.days.is_day())) return std::nullopt;
  Said result;
  result.time.shape = Shape::between;
  result.time.first = first.first;
  result.time.last = last.first;
  if (!result.time.first.days.stated()) result.time.first.days = today();  // "from 2pm till tomorrow 4:30pm"
  if (!result.time.last.days.stated()) result.time.last.days = result.time.first.days;
  complete(result.time.first.days, result.time.last.days);
  if (result.time.first.clock && result.time.first.days != result.time.last.days)
    std::tie(result.time.first.clock, result.time.last.clock) = counted_alike(*result.time.first.clock, *result.time.last.clock);
  if (result.time.first.clock && result.time.first.days == result.time.last.days)
    std::tie(result.time.first.clock, result.time.last.clock) = in_order(*result.time.first.clock, *result.time.last.clock);
  return result;
}

TimeClaim::Kind kind_of(const TimeClaim& claim) {
  using Kind = TimeClaim::Kind;
  const bool has_days = claim.first.days.stated() || claim.last.days.stated();
  const bool has_clock = claim.first.clock || claim.last.clock;
  if (claim.shape != Shape::one) {
    if (!has_days) return Kind::time_range;
    return has_clock || claim.first.days.is_moment() || claim.last.days.is_moment() ? Kind::datetime_range : Kind::date_range;
  }
  if (!has_days) return has_clock ? Kind::time : Kind::time_range;
  if (claim.first.days.until_then) return Kind::datetime_range;
  if (has_clock || claim.first.days.is_moment()) return Kind::datetime;
  if (claim.part) return Kind::datetime_range;
  const StatedDays& days = claim.first.days;
  if (days.form == Form::span && *days.unit < TimeUnit::day) return Kind::datetime_range;
  return days.is_day() ? Kind::date : Kind::date_range;
}

}  // namespace sml::claims
