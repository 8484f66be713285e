#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"

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

namespace {

bool looks_like_share(const Token& written) {
  constexpr int kLargestPart = 10;
  const auto [first, second, third] = written.date.parts;
  const std::size_t length = written.range.end - written.range.begin;
  return (first <= second && second <= kLargestPart && length < std::size_t{5}) || (first == second && second == kLargestPart);
}

// "4/4, 5/4 y 11/4": a date that no fraction looks like stands in the same list.
template <typename Iterator>
bool lists_date(Iterator piece, Iterator end) {
  constexpr std::array kLinks = {Symbol::comma, Symbol::conjunction, Symbol::to, Symbol::dash};
  for (; piece != end; ++piece) {
    const bool is_date = piece->symbol == Symbol::day_month;
    if (is_date && !looks_like_share(token(&*piece))) return true;
    if (!is_date && !is_among(kLinks, piece->symbol)) return false;
  }
  return false;
}

bool is_listed(const Matched& match) {
  const std::span<const Piece> behind = match.pieces_behind();
  const std::span<const Piece> before = match.pieces_before();
  return lists_date(behind.begin(), behind.end()) || lists_date(before.rbegin(), before.rend());
}

}  // namespace

std::optional<Said> figures_led(const Matched& match) {
  const Piece* lead = &match.pieces_before().back();
  const bool holds_article = is(lead, Symbol::until) || ((is(lead, Symbol::of) || is(lead, Symbol::to)) && token(lead).value != 0);
  return holds_article ? date_in_figures(match) : bare_figures(match);
}

std::optional<Said> letter_before_figures(const Matched& match) {
  constexpr std::array kBegins = {Symbol::stop, Symbol::line_end, Symbol::pause};
  const Token& letter = token(match[Role::weekday]);
  constexpr int kLongestYear = 12;   // months: "S 4/6" is a size
  const Token& figures = token(match[Role::date]);
  const bool apart = figures.range.begin > letter.range.end && figures.date.parts[0] > kLongestYear;
  return apart && is_among(kBegins, match.before()) ? date_in_figures(match) : std::nullopt;
}

std::optional<Said> bare_figures(const Matched& match) {
  const Token& written = token(match[Role::date]);
  if (match.behind() == Symbol::colon || written.value == kLinedDay) return date_in_figures(match);  // "1/1: cerrado"
  return looks_like_share(written) && !is_listed(match) ? std::nullopt : date_in_figures(match);
}

// "version 1.10.30"
std::optional<Said> version_in_figures(const Matched& match) {
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
