#include <array>
#include <optional>
#include <utility>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

bool is_many(Symbol symbol) { return symbol == Symbol::number || symbol == Symbol::few || symbol == Symbol::article; }

void add(StatedDays& days, TimeLength length) {
  days.months += length.months;
  days.days += length.days;
  days.minutes += length.minutes;
}

// All lengths of the match, from the publication on or back.
std::optional<StatedDays> lengths_of(const Matched& match, int sign) {
  StatedDays days;
  days.form = Form::shift;
  int number = sign;
  std::optional<TimeUnit> last;
  for (const Piece& piece : match.pieces()) {
    if (piece.symbol == Symbol::article && piece.token->value == 0) return std::nullopt;  // "in the week"
    if (is_many(piece.symbol)) number = sign * (piece.symbol == Symbol::article ? 1 : piece.token->value);
    if (!is_length(piece.symbol)) continue;
    if (piece.symbol == Symbol::hour_mark && piece.token->value == 0) return std::nullopt;  // o'clock
    const auto unit = static_cast<TimeUnit>(piece.token->value);
    if (last && unit >= *last) return std::nullopt;   // "in 5 minutes, 24 hours a day" are two
    add(days, length_of(unit, number));
    last = unit;
  }
  return days;
}

// "We open an hour earlier", "two years later, still here", "30 minutes later this week": than something else; "3 weeks later" by itself is from now.
bool is_than_that(const Matched& match) {
  constexpr std::array kBounds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::pause};
  const Piece* relation = match[Role::relation_behind];
  if (!is(relation, Symbol::ahead_behind) || token(relation).value != kThanThat) return false;
  return is(match[Role::number], Symbol::article) || !is_among(kBounds, match.before()) || !is_among(kBounds, match.behind());
}

bool looks_back(const Matched& match) {
  return is(match[Role::lead], Symbol::ago_before) || is(match[Role::relation_behind], Symbol::ago_behind);
}

// What lengths of time may say beside the day or the moment that they lead to.
Doubt doubt_of(const Matched& match, const StatedDays& days) {
  const Piece* lead = match[Role::lead];
  if (match[Role::day] != nullptr) return Doubt::none;
  if (looks_back(match)) return days.months != 0 && days.months % time::kYearMonths == 0 && days.days == 0 && days.minutes == 0 ? Doubt::years_ago : Doubt::ago;
  if (is(lead, Symbol::in)) return Doubt::length;
  if (!is(lead, Symbol::ahead_before)) return Doubt::none;
  return token(lead).value > 0 ? Doubt::within : Doubt::ahead;
}

std::optional<Said> saying(const StatedDays& days, Doubt doubt) {
  std::optional<Said> said = claims::saying(days);
  said->doubt = doubt;
  return said;
}

// "durante 3 días", "kit para 3 días"
bool tells_length(const Matched& match) {
  const Piece* lead = match[Role::lead];
  return is(lead, Symbol::in) && (token(lead).value == kDuring || token(lead).second == kForLength);
}

StatedDays days_from_today(int count) {
  StatedDays days;
  days.form = Form::shift;
  days.days = count;
  return days;
}

Said stretch(StatedDays first, StatedDays last) {
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  result.time.first.days = std::move(first);
  result.time.last.days = std::move(last);
  return result;
}

}  // namespace

std::optional<Said> shifted(const Matched& match) {
  if (tells_length(match)) return std::nullopt;
  if (is(match[Role::lead], Symbol::ahead_before) && token(match[Role::lead]).value == kOfHours) return std::nullopt;
  if (is_than_that(match)) return std::nullopt;
  auto days = lengths_of(match, looks_back(match) ? -1 : 1);
  if (!days) return std::nullopt;
  if (match[Role::day] != nullptr && days->is_moment()) return std::nullopt;
  if (is(match[Role::lead], Symbol::ahead_before) && token(match[Role::lead]).second == kLessThan) return std::nullopt;  // "en menos de una semana"
  if (const Piece* day = match[Role::day]) days->days += token(day).value;  // "two weeks from tomorrow"
  return saying(*days, doubt_of(match, *days));
}

// "within 5 minutes" is any moment until then; of longer stretches what counts is the day that ends them.
std::optional<Said> lengths_ahead(const Matched& match) {
  if (token(match[Role::lead]).value == 0) return std::nullopt;
  auto days = lengths_of(match, 1);
  if (!days || !days->is_moment()) return std::nullopt;
  days->until_then = true;
  return saying(*days, Doubt::within);
}

std::optional<Said> lengths_around(const Matched& match) {
  const int sign = relation_of(match).value_or(1);
  const auto days = lengths_of(match, sign);
  if (!days) return std::nullopt;
  const StatedDays near = days_from_today(days->is_moment() ? 0 : sign);
  return sign > 0 ? stretch(near, *days) : stretch(*days, near);
}

std::optional<Said> shifted_by_part(const Matched& match) {
  constexpr int kHalfHour = 30;
  constexpr int kQuarterHour = 15;
  if (tells_length(match)) return std::nullopt;
  StatedDays days = days_from_today(0);
  days.minutes = (is(match[Role::mark], Symbol::half) ? kHalfHour : kQuarterHour) * (looks_back(match) ? -1 : 1);
  return saying(days, doubt_of(match, days));
}

std::optional<Said> rest_of_today(const Matched&) { return saying(days_from_today(0)); }

}  // namespace sml::claims
