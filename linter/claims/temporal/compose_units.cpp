#include <algorithm>
#include <optional>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

constexpr int kMonths = 12;

bool is_many(Symbol symbol) { return symbol == Symbol::number || symbol == Symbol::few || symbol == Symbol::article; }

bool is_length(Symbol symbol) {
  return symbol == Symbol::unit || symbol == Symbol::day_noun || symbol == Symbol::time_unit || symbol == Symbol::hour_unit ||
         symbol == Symbol::hour_mark;
}

void add(StatedDays& days, TimeLength length) {
  days.months += length.months;
  days.days += length.days;
  days.minutes += length.minutes;
}

// "¡Últimos 3 días!" are to come; "los últimos 3 días" are over.
bool promises_last_days(const Matched& match) {
  if (!is(match[Role::relation], Symbol::final_one) || match[Role::number] == nullptr || token(match[Role::relation]).value != 1) return false;
  return match.before() != Symbol::plural_article && match.before() != Symbol::in && match.before() != Symbol::at;
}

// "¡Último día!", "el último día", "the last day" are those of something.
bool is_of_something(const Matched& match) {
  return is(match[Role::relation], Symbol::final_one) || (is(match[Role::relation], Symbol::last_one) && match.before() == Symbol::article);
}

}  // namespace

std::optional<Said> month_named(const Matched& match) {
  StatedDays days;
  days.form = Form::month;
  if (const Piece* figures = match[Role::date]) {
    const auto [first, second, third] = token(figures).date.parts;
    days.month = std::min(first, second);
    days.year = std::max(first, second);
    return saying(days);
  }
  days.month = month_in(match[Role::month]);
  if (const Piece* year = match[Role::year]; year != nullptr && !may_be_year(year))
    return std::nullopt;
  else if (year != nullptr)
    days.year = full_year(token(year).value);
  if (const Piece* nth = match[Role::nth]) days.month = is(nth, Symbol::final_one) ? kMonths : day_in(nth);
  if (!days.month || *days.month < 1 || *days.month > kMonths) return std::nullopt;
  if (const Piece* noun = match[Role::noun]; noun != nullptr && static_cast<TimeUnit>(token(noun).value) != TimeUnit::month) return std::nullopt;
  const auto relation = relation_of(match);
  days.following = relation == 1;
  days.past = relation == -1;
  return saying(days);
}

std::optional<Said> month_in_figures(const Matched& match) {
  StatedDays days;
  days.form = Form::month;
  days.month = token(match[Role::number]).value;
  days.year = token(match[Role::year]).value;
  return *days.month >= 1 && *days.month <= kMonths ? saying(days) : std::nullopt;
}

std::optional<Said> unit_by_relation(const Matched& match) {
  if (counts_within(match)) return std::nullopt;
  const Piece* unit = match[Role::unit];
  if (promises_last_days(match) || match.before() == Symbol::dash) return std::nullopt;
  const Piece* number = match[Role::number];
  StatedDays days;
  days.form = number == nullptr || is(number, Symbol::article) ? Form::unit : Form::span;
  days.unit = static_cast<TimeUnit>(token(unit).value);
  days.count = relation_of(match).value_or(0);
  if (number != nullptr && number < unit && match[Role::relation] > number && token(number).value > kMonths &&
      static_cast<TimeUnit>(token(unit).value) >= TimeUnit::week)
    return std::nullopt;  // "23 next month"
  if (is(unit, Symbol::weekend) && *days.unit != TimeUnit::weekend) return std::nullopt;
  if (days.form == Form::span) {
    if (days.count == 0 || token(number).value < 1) return std::nullopt;
    days.count *= token(number).value;
  }
  if (days.form == Form::unit && *days.unit == TimeUnit::hour && is(match[Role::relation], Symbol::next_one)) {  // "la próxima hora"
    days.form = Form::span;
    return saying(days);
  }
  if (days.form == Form::unit && (*days.unit < TimeUnit::day || (*days.unit == TimeUnit::day && days.count == 0))) return std::nullopt;
  if (days.form == Form::unit && *days.unit == TimeUnit::day) {
    if (!is(unit, Symbol::day_noun) || is_of_something(match)) return std::nullopt;  // "últimos días", "¡último día!"
    days.form = Form::shift;
    days.days = days.count;
    days.unit.reset();
  }
  if (match[Role::section] != nullptr) days.section = StatedDays::Section::rest;
  return saying(days);
}

std::optional<Said> shifted(const Matched& match) {
  StatedDays days;
  days.form = Form::shift;
  const bool back = is(match[Role::lead], Symbol::ago_before) || is(match[Role::relation_behind], Symbol::ago_behind);
  const int sign = back ? -1 : 1;
  int number = sign;
  for (const Piece& piece : match.pieces()) {
    if (piece.symbol == Symbol::article && piece.token->value == 0) return std::nullopt;  // "in the week"
    if (is_many(piece.symbol)) number = sign * (piece.symbol == Symbol::article ? 1 : piece.token->value);
    if (!is_length(piece.symbol)) continue;
    if (piece.symbol == Symbol::hour_mark && piece.token->value == 0) return std::nullopt;  // o'clock
    add(days, length_of(static_cast<TimeUnit>(piece.token->value), number));
  }
  return saying(days);
}

std::optional<Said> shifted_by_half(const Matched&) {
  constexpr int kHalfHour = 30;
  StatedDays days;
  days.form = Form::shift;
  days.minutes = kHalfHour;
  return saying(days);
}

std::optional<Said> unit_after_next(const Matched& match) {
  Said result;
  result.time.first.days = this_unit(static_cast<TimeUnit>(match[Role::unit]->token->value));
  result.time.first.days.count = 2;
  return result;
}

}  // namespace sml::claims
