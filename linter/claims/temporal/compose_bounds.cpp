#include <algorithm>
#include <array>
#include <tuple>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"

namespace sml::claims {
namespace {

using Shape = TimeClaim::Shape;

// "desde hace 3 años": how long something has lasted.
bool has_lasted(const Matched& match) {
  const Said* first = match[Role::first]->said;
  return is(match[Role::lead], Symbol::from) && first != nullptr && (first->doubt == Doubt::ago || first->doubt == Doubt::years_ago);
}

}  // namespace

std::optional<Said> open_days(const Matched& match) {
  auto days = days_of(match[Role::first]);
  const Piece* lead = match[Role::lead];
  if (!days || has_lasted(match) || (lead != nullptr && token(lead).second == kMoved)) return std::nullopt;
  Said result;
  const StatedMoment moment{*days, match[Role::first]->token == nullptr ? match[Role::first]->said->time.first.clock : std::nullopt};
  const auto names_closing = [](const Piece& piece) { return piece.symbol == Symbol::onwards && token(&piece).value == kClosing; };  // "Friday till late"
  if (!moment.clock && std::ranges::any_of(match.pieces(), names_closing)) return std::nullopt;
  const bool until = is(lead, Symbol::until) || is(lead, Symbol::before);
  result.time.shape = until ? Shape::until : Shape::since;
  (until ? result.time.last : result.time.first) = moment;
  result.time.first_excluded = is(lead, Symbol::after) && !moment.clock;
  result.time.last_excluded = is(lead, Symbol::before) && !moment.clock;
  return result;
}

// But pt "de 3 a 23 de agosto, inclusive domingos".
std::optional<Said> days_with_both_ends(const Matched& match) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::pause, Symbol::colon};
  return token(match[Role::lead]).value == kIncludingBoth && is_among(kEnds, match.behind()) ? same(match) : std::nullopt;
}

std::optional<Said> open_beginning(const Matched& match) { return begins_then(match[Role::lead]) ? open_days(match) : std::nullopt; }

// "6 pm and after"; but "Friday and after the show".
std::optional<Said> open_and_after(const Matched& match) {
  const Symbol behind = match.behind();
  const bool ends = behind == Symbol::stop || behind == Symbol::line_end || behind == Symbol::period || behind == Symbol::comma;
  const StatedMoment moment = match[Role::first]->said->time.first;
  Said result;
  result.time.shape = Shape::since;
  result.time.first = moment;
  return ends ? std::optional(result) : std::nullopt;
}

// "antes del 15"
std::optional<Said> open_from_day(const Matched& match) {
  if (token(match[Role::lead]).second != kHoldsArticle || is_length(match.behind()) || match.behind() == Symbol::to) return std::nullopt;
  return open_days(match);
}

std::optional<Said> open_through(const Matched& match) {
  if (token(match[Role::lead]).value != kThrough) return std::nullopt;
  Said result;
  result.time.shape = Shape::until;
  result.time.last.days = match[Role::first]->said->time.first.days;
  return result;
}

// "tonight from 8", "today until 6"
std::optional<Said> day_from_hour(const Matched& match) {
  const auto days = days_of(match[Role::first]);
  auto clock = clock_of(match[Role::hour]);
  if (!days || !days->is_day() || !clock || token(match[Role::lead]).second != kBareHour || !may_follow_number(match.behind()))
    return std::nullopt;  // "Friday from 8 countries"
  if (const auto part = match[Role::first]->said->time.part) clock = in_part(*clock, *part);
  const bool until = is(match[Role::lead], Symbol::until);
  Said result;
  result.time.shape = until ? Shape::until : Shape::since;
  (until ? result.time.last : result.time.first) = StatedMoment{*days, clock};
  return result;
}

// "after 3 pm but before 6 pm"
std::optional<Said> both_time_bounds(const Matched& match) {
  const TimeClaim& first = match[Role::first]->said->time;
  const TimeClaim& last = match[Role::last]->said->time;
  if (first.shape != Shape::since || last.shape != Shape::until || !first.first.clock || !last.last.clock) return std::nullopt;
  Said result;
  result.time.shape = Shape::between;
  std::tie(result.time.first.clock, result.time.last.clock) = in_order(*first.first.clock, *last.last.clock);
  return result;
}

}  // namespace sml::claims
