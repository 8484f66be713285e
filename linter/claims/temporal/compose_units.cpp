#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/denied.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

// "¡Últimos 3 días!", "¡Últimas horas!" are to come; "los últimos 3 días" are over.
bool promises_last_days(const Matched& match) {
  const Piece* relation = match[Role::relation];
  if (!is(relation, Symbol::final_one)) return false;
  if (match[Role::number] == nullptr && (token(relation).value != kOfSeveral || token(match[Role::unit]).second != kSeveral)) return false;
  const bool few_in_english =
      token(relation).second == kEnglish && is(match[Role::number], Symbol::few) && is(match[Role::unit], Symbol::unit) && match.before() != Symbol::article;
  const bool led = match.before() == Symbol::plural_article || match.before() == Symbol::in || match.before() == Symbol::at;
  return !led && (token(relation).value == kOfSeveral || few_in_english);
}

// en "next week", not "next weeks".
bool names_one(const Token& relation, const Token& unit) { return relation.second == kEnglish && unit.second == kSingular; }

// "5 años este sábado", "2 meses este 15 de marzo": the demonstrative is that of the day.
bool points_ahead(const Matched& match) {
  if (!is(match[Role::relation_behind], Symbol::this_one)) return false;
  constexpr Symbol kDays[] = {Symbol::weekday, Symbol::weekday_short,  Symbol::weekday_or_ordinal, Symbol::weekday_or_month, Symbol::weekday_or_word,
                              Symbol::month,   Symbol::month_short,    Symbol::number,             Symbol::ordinal,          Symbol::day_month,
                              Symbol::weekend, Symbol::weekday_plural, Symbol::full_date};
  return std::ranges::find(kDays, match.behind()) != std::end(kDays);
}

// "El trimestre está en $900": of no unit that "esta" points at, which ends a clause.
bool is_verb(const Matched& match) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close, Symbol::pause};
  return is(match[Role::relation_behind], Symbol::this_one) && !is_among(kEnds, match.behind());
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
  if (const Piece* nth = match[Role::nth]) days.month = is(nth, Symbol::final_one) ? time::kYearMonths : day_in(nth);
  if (!days.month || *days.month < 1 || *days.month > time::kYearMonths) return std::nullopt;
  if (const Piece* noun = match[Role::noun]; noun != nullptr && static_cast<TimeUnit>(token(noun).value) != TimeUnit::month) return std::nullopt;
  const auto relation = relation_of(match);
  days.following = relation == 1;
  days.past = relation == -1;
  return saying(days);
}

// "2016, nov"; but "in 2016, Nov 17".
std::optional<Said> month_behind_year(const Matched& match) {
  return match.behind() == Symbol::number || match.behind() == Symbol::ordinal ? std::nullopt : month_named(match);
}

std::optional<Said> month_in_figures(const Matched& match) {
  StatedDays days;
  days.form = Form::month;
  days.month = token(match[Role::number]).value;
  days.year = token(match[Role::year]).value;
  return *days.month >= 1 && *days.month <= time::kYearMonths ? saying(days) : std::nullopt;
}

namespace {

// Whether the number is of something else than the unit.
bool counts_something_else(const Matched& match) {
  constexpr int kMost = 12;
  const Piece* number = match[Role::number];
  if (number == nullptr) return false;
  const Piece* unit = match[Role::unit];
  const Piece* relation = match[Role::relation];
  const int count = token(number).value;
  if (is(match[Role::relation_behind], Symbol::final_one) && names_weekday(match.behind())) return true;   // "90 minutes last Tuesday"
  if (!(number < relation)) return false;
  if (match.before() == Symbol::dash || (count > 1 && names_one(token(relation), token(unit)))) return true;   // "2-for-1 last year", "only 3 next week"
  return number < unit && count > kMost && static_cast<TimeUnit>(token(unit).value) >= TimeUnit::week;         // "23 next month"
}

// "the weekend of the 16th", "weekend brunch"
bool names_kind_of_weekend(const Matched& match) {
  const bool bare = match[Role::relation] == nullptr && match[Role::relation_behind] == nullptr && match[Role::lead] == nullptr;
  if (!bare || !is(match[Role::unit], Symbol::weekend)) return false;
  const bool alone = match.pieces().front().symbol == Symbol::weekend && match.before() != Symbol::article && match.before() != Symbol::in;
  return match.behind() == Symbol::of || (alone && match.behind() == Symbol::other);
}

// "2 hours last week"
bool follows_length(const Matched& match) { return match[Role::relation_behind] != nullptr && is_length(match.behind()); }

// What looks like a unit that something points at and is none.
constexpr Denies kNoUnits[] = {counts_within, points_ahead, is_verb, promises_last_days, counts_something_else, names_kind_of_weekend, follows_length};

StatedDays related_unit(const Matched& match) {
  const Piece* number = match[Role::number];
  const Piece* relation_behind = match[Role::relation_behind];
  StatedDays days;
  days.form = number == nullptr || is(number, Symbol::article) ? Form::unit : Form::span;
  days.unit = static_cast<TimeUnit>(token(match[Role::unit]).value);
  days.count = relation_of(match).value_or(0);
  if (is(relation_behind, Symbol::last_one) && token(relation_behind).value == kBeforeLast && number == nullptr) days.count *= 2;
  return days;
}

// "en las próximas semanas", "la próxima hora": of one unit by its name, as long as some take.
bool becomes_span(const Matched& match, StatedDays& days) {
  constexpr int kFew = 3;
  if (token(match[Role::unit]).second == kSeveral && days.count != 0 && *days.unit != TimeUnit::day)
    days.count *= kFew;
  else if (*days.unit != TimeUnit::hour || !is(match[Role::relation], Symbol::next_one))
    return false;
  days.form = Form::span;
  return true;
}

// "el próximo día" is a distance; hours, "the day" and "últimos días", "¡último día!" are no days.
bool is_day_or_longer(const Matched& match, StatedDays& days) {
  if (*days.unit < TimeUnit::day) return false;
  if (*days.unit > TimeUnit::day) return true;
  if (days.count == 0 || !is(match[Role::unit], Symbol::day_noun) || is_of_something(match)) return false;
  days.form = Form::shift;
  days.days = days.count;
  days.unit.reset();
  return true;
}

}  // namespace

std::optional<Said> unit_by_relation(const Matched& match) {
  if (is_denied(match, kNoUnits)) return std::nullopt;
  StatedDays days = related_unit(match);
  if (is(match[Role::unit], Symbol::weekend) && *days.unit != TimeUnit::weekend) return std::nullopt;
  if (days.form == Form::span) {
    days.count *= token(match[Role::number]).value;
    if (days.count == 0) return std::nullopt;
  } else if (becomes_span(match, days)) {
    return saying(days);
  } else if (!is_day_or_longer(match, days)) {
    return std::nullopt;
  }
  if (match[Role::section] != nullptr) days.section = StatedDays::Section::rest;
  std::optional<Said> said = saying(days);
  if (days.unit && *days.unit >= TimeUnit::year && days.section == StatedDays::Section::whole) said->doubt = Doubt::year;
  else if (days.form == Form::span && days.count < 0) said->doubt = Doubt::lately;
  return said;
}

std::optional<Said> whole_unit(const Matched& match) {
  const bool of_year = static_cast<TimeUnit>(token(match[Role::unit]).value) >= TimeUnit::year;  // "el año entero" is always
  // pt "esta semana, toda quinta"
  const bool of_next = is(match[Role::lead], Symbol::every) &&
                       (names_weekday(match.behind()) || is_length(match.behind()) || match.behind() == Symbol::article || match.behind() == Symbol::to);
  return token(match[Role::lead]).value == kBehindNoun && !of_year && !of_next ? unit_by_relation(match) : std::nullopt;
}

std::optional<Said> unit_after_next(const Matched& match) {
  Said result;
  result.time.first.days = this_unit(static_cast<TimeUnit>(match[Role::unit]->token->value));
  result.time.first.days.count = 2;
  return result;
}

}  // namespace sml::claims
