#include <cstddef>
#include <utility>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"

namespace sml::claims {
namespace {

std::optional<Said> date_written(const Matched& match, const WrittenDate& written) {
  auto days = written_date(written, match.month_first());
  if (!days) return std::nullopt;
  days->weekday = weekday_in(match[Role::weekday]);
  days->past = relation_of(match) == -1;
  return saying(*days);
}

}  // namespace

std::optional<Said> date_in_figures(const Matched& match) { return date_written(match, token(match[Role::date]).date); }

std::optional<Said> date_in_numbers(const Matched& match) {
  return date_written(match, {{token(match[Role::day]).value, token(match[Role::month]).value, 0}, 2, '-'});
}

std::optional<Said> bare_figures(const Matched& match) {
  constexpr int kLargestPart = 10;
  const Token& written = token(match[Role::date]);
  const auto [first, second, third] = written.date.parts;
  const std::size_t length = written.range.end - written.range.begin;
  const bool looks_like_share = first <= second && second <= kLargestPart && length < std::size_t{5};
  if (match.behind() == Symbol::colon) return date_in_figures(match);  // "1/1: cerrado"
  return looks_like_share || (first == second && second == kLargestPart) ? std::nullopt : date_in_figures(match);
}

// "version 1.10.30"
std::optional<Said> version_in_figures(const Matched& match) {
  constexpr int kVersion = 1;
  return token(match[Role::lead]).value == kVersion ? std::optional<Said>(Said{}) : std::nullopt;
}

// "14/15 March": two days of a month.
std::optional<Said> days_of_month_in_figures(const Matched& match) {
  const auto [first, last, third] = token(match[Role::date]).date.parts;
  if (last != first + 1) return std::nullopt;
  StatedDays days;
  days.form = StatedDays::Form::date;
  days.month = month_in(match[Role::month]);
  if (const Piece* year = match[Role::year]) days.year = token(year).value;
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  result.time.first.days = days;
  result.time.last.days = std::move(days);
  result.time.first.days.day = first;
  result.time.last.days.day = last;
  return result;
}

}  // namespace sml::claims
