#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

// "miércoles, 2 cortes"
bool counts_words(const Matched& match) {
  const bool apart =
      std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::comma || piece.symbol == Symbol::pause; });
  return apart && match.behind() == Symbol::other;
}

// "viernes 9-14", "Saturday, 10 till 4": hours. Days run from a smaller number to a larger one, unless a month is named.
bool is_of_range(const Matched& match) {
  const std::span<const Piece> behind = match.pieces_behind();
  if (behind.size() < 2 || behind[1].symbol != Symbol::number) return false;
  if (behind[0].symbol == Symbol::dash) return true;
  const bool leads_on = behind[0].symbol == Symbol::to || behind[0].symbol == Symbol::until;
  if (!leads_on || match[Role::weekday] == nullptr || behind[1].token->value >= day_in(match[Role::day])) return false;
  constexpr Symbol kOfMonth[] = {Symbol::of, Symbol::month, Symbol::month_short, Symbol::month_or_word, Symbol::weekday_or_month, Symbol::slash};
  return behind.size() < 3 || std::ranges::find(kOfMonth, behind[2].symbol) == std::end(kOfMonth);
}

// "viernes 24 hs": a length.
bool is_whole_day(const Matched& match) {
  constexpr int kHours = 24;
  return day_in(match[Role::day]) == kHours && (match.behind() == Symbol::hour_mark || match.behind() == Symbol::hour_unit);
}

}  // namespace

std::optional<Said> numbered_behind_next(const Matched& match) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close, Symbol::at, Symbol::pause};
  return is_among(kEnds, match.behind()) ? day_number(match) : std::nullopt;
}

std::optional<Said> day_number(const Matched& match) {
  StatedDays days;
  days.form = Form::date;
  days.day = day_in(match[Role::day]);
  days.weekday = weekday_in(match[Role::weekday]);
  if (!is_day_of_month(days.day) || names_what_is_counted(match.behind()) || counts_words(match) || is_of_range(match)) return std::nullopt;
  if (is(match[Role::day], Symbol::ordinal) && token(match[Role::day]).second == kFeminine) return std::nullopt;  // pt "seg e qui. 1a compra"
  const bool counts_first = match.behind() == Symbol::number && is(match[Role::day], Symbol::ordinal) && days.day == 1;  // "the first two weeks"
  if (is_whole_day(match) || counts_first) return std::nullopt;
  if (const Piece* year = match[Role::year]) days.year = full_year(token(year).value);
  days.following = relation_of(match) == 1;
  days.past = relation_of(match) == -1;
  return saying(days);
}

// "a dozen" is no day, nor is es "la 1".
std::optional<Said> day_behind_article(const Matched& match) {
  constexpr int kFewest = 13;
  const Token& article = token(match[Role::lead]);
  const Piece* day = match[Role::day];
  const bool english = article.second == kDefinite;
  const bool stands_for_noun = english && is(day, Symbol::number) && token(day).second == kInWords && token(day).value < kFewest;  // "the one"
  return article.value == kIndefinite || article.second == kFeminine || stands_for_noun ? std::nullopt : day_number(match);
}

std::optional<Said> day_number_of_month(const Matched& match) { return token(match[Role::lead]).value != 0 ? day_number(match) : std::nullopt; }

}  // namespace sml::claims
