#include <optional>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/denied.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"

namespace sml::claims {
namespace {

// "2 noches", "a few nights"; but "el domingo 15 por la mañana"
bool is_counted(const Matched& match) {
  const bool is_of_day = is(match[Role::lead], Symbol::by) && names_weekday(match.earlier());
  return match.before() == Symbol::few || (match.before() == Symbol::number && !is_of_day);
}

// "late night shopping"
bool names_kind(const Matched& match) {
  const Piece* section = match[Role::lead];
  const bool has_section = is(section, Symbol::early) || is(section, Symbol::middle) || is(section, Symbol::late);
  return has_section && match.behind() == Symbol::other;
}

// "quiz nights"
bool is_named(const Matched& match) {
  const Piece* part = match[Role::part];
  return match[Role::lead] == nullptr && is(part, Symbol::parts) && match.before() == Symbol::other && part_in(part) == DayPart::night;
}

// "tardes de amigas"; but "las tardes de verano"
bool names_event(const Matched& match) {
  if (match[Role::lead] != nullptr || match.before() == Symbol::plural_article || match.behind() != Symbol::of) return false;
  return match.beyond() == Symbol::other || match.beyond() == Symbol::counted;
}

// es "la final mañana": the last round of a contest, tomorrow.
bool follows_final(const Matched& match) {
  const Piece* lead = match[Role::lead];
  const Piece* part = match[Role::part];
  return lead != nullptr && lead + 1 == part && is(part, Symbol::today_or_morning) && token(lead).second == kNoun;
}

// What looks like a part of the day and is none.
constexpr Denies kNoParts[] = {is_counted, names_kind, is_named, names_event, follows_final};

}  // namespace

std::optional<Said> part_of_day(const Matched& match) {
  const auto part = part_in(match[Role::part]);
  if (!part || is_denied(match, kNoParts)) return std::nullopt;
  Said result;
  result.time.part = part;
  return result;
}

}  // namespace sml::claims
