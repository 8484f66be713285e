#include "linter/claims/temporal/counted_hours.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "linter/claims/temporal/parts.h"
#include "linter/time/minutes.h"

namespace sml::claims {

bool tells_how_long(const Matched& match) {
  const Symbol lead = match.before() == Symbol::of || match.before() == Symbol::colon ? match.earlier() : match.before();
  return lead == Symbol::lasting || (lead == Symbol::counted && match.before() == Symbol::of);
}

bool names_all_hours(const Matched& match) {
  constexpr Symbol kLeads[] = {Symbol::until, Symbol::to, Symbol::dash,    Symbol::before, Symbol::after,
                               Symbol::from,  Symbol::of, Symbol::between, Symbol::about};
  const bool is_day = is(match[Role::hour], Symbol::number) && token(match[Role::hour]).value == time::kMidnight && match[Role::minute] == nullptr;
  const bool has_unit = is(match[Role::mark], Symbol::hour_mark) || is(match[Role::mark], Symbol::hour_unit);
  return is_day && has_unit && match.before() == Symbol::plural_article && std::ranges::find(kLeads, match.earlier()) == std::end(kLeads);
}

bool counts_hours(const Matched& match) {
  if (!is(match[Role::hour], Symbol::number) || !is(match[Role::mark], Symbol::hour_unit)) return false;
  const bool has_article = match.before() == Symbol::plural_article;
  constexpr std::array kThings = {Symbol::other, Symbol::lasting, Symbol::counted};
  const bool of_something = match.behind() == Symbol::other || (match.behind() == Symbol::of && is_among(kThings, match.beyond()));
  if (has_article && (match.earlier() == Symbol::other || (ends_sentence(match.earlier()) && of_something))) return true;
  if (!has_article && match.before() != Symbol::at) return false;
  return (match.earlier() == Symbol::in && of_something) || (match.earlier() == Symbol::other && match.behind() == Symbol::between);
}

bool are_hours_of_thing(const Matched& match) {
  constexpr std::array kBefore = {Symbol::other, Symbol::of, Symbol::stop, Symbol::line_end, Symbol::counted};
  const bool is_bare = match.pieces().size() == 2 && match[Role::hour]->symbol == Symbol::number;
  return is_bare && is_among(kBefore, match.before()) && match.behind() == Symbol::of && match.beyond() == Symbol::other;
}

bool are_hours_of_noun(const Matched& match) {
  constexpr std::array kLeadsOn = {Symbol::to, Symbol::dash, Symbol::until, Symbol::at};
  return match.before() == Symbol::of && match.earlier() == Symbol::other && !is_among(kLeadsOn, match.behind());
}

}  // namespace sml::claims
