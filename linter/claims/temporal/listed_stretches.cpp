#include "linter/claims/temporal/listed_stretches.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

// Days of a month, or a last one: the pieces that say them, and what they say. Without a month they are those of another.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  StatedDays first;
  StatedDays last;
  bool in_figures = false;

  bool has_month() const { return first.month && last.month; }
  bool is_one_day() const { return first.day == last.day; }
};

bool is_figure(const Piece& piece) { return piece.symbol == Symbol::number || piece.symbol == Symbol::ordinal; }

bool leads_on(Symbol symbol) { return symbol == Symbol::to || symbol == Symbol::dash; }

bool is_day(const StatedDays& days) { return days.form == Form::date && days.day && !days.unit; }

std::optional<Stretch> told_at(std::span<const Piece> pieces, std::size_t at) {
  if (pieces[at].symbol != Symbol::a_day_range || pieces[at].said->time.shape != TimeClaim::Shape::between) return std::nullopt;
  const TimeClaim& time = pieces[at].said->time;
  if (!is_day(time.first.days) || !is_day(time.last.days)) return std::nullopt;
  return Stretch{at, at + 1, time.first.days, time.last.days, false};
}

StatedDays day_of(const Piece& figure) {
  StatedDays days;
  days.form = Form::date;
  days.day = token(&figure).value;
  return days;
}

// "8–10", "de 8 a 10"
std::optional<Stretch> in_figures_at(std::span<const Piece> pieces, std::size_t at) {
  std::size_t first = at;
  if (pieces[first].symbol == Symbol::of || pieces[first].symbol == Symbol::from) ++first;
  if (first + 2 >= pieces.size() || !is_figure(pieces[first]) || !leads_on(pieces[first + 1].symbol) || !is_figure(pieces[first + 2])) return std::nullopt;
  Stretch stretch{at, first + 3, day_of(pieces[first]), day_of(pieces[first + 2]), true};
  const bool ascends = is_day_of_month(stretch.first.day) && is_day_of_month(stretch.last.day) && *stretch.first.day < *stretch.last.day;
  return ascends ? std::optional(stretch) : std::nullopt;
}

bool ends_list(std::span<const Piece> pieces, std::size_t at) {
  return at >= pieces.size() || may_follow_number(pieces[at].symbol) || pieces[at].symbol == Symbol::pause;
}

std::optional<Stretch> stretch_at(std::span<const Piece> pieces, std::size_t at) {
  const auto told = told_at(pieces, at);
  return told ? told : in_figures_at(pieces, at);
}

// "Dec 15–17 & 22"
std::optional<Stretch> last_day_at(std::span<const Piece> pieces, std::size_t at) {
  if (pieces[at - 1].symbol != Symbol::conjunction || token(&pieces[at - 1]).value == kOr || !is_figure(pieces[at]) || !ends_list(pieces, at + 1))
    return std::nullopt;
  const StatedDays day = day_of(pieces[at]);
  return is_day_of_month(day.day) ? std::optional(Stretch{at, at + 1, day, day, true}) : std::nullopt;
}

bool is_week_before(const Stretch& stretch, const Stretch& next) {
  return *next.first.day - *stretch.first.day == time::kWeekDays && *next.last.day - *stretch.last.day == time::kWeekDays;
}

// Those that follow each other from a place on; bare figures behind a comma alone only if they are a week later.
std::vector<Stretch> listed_from(std::span<const Piece> pieces, std::size_t at) {
  std::vector<Stretch> listed;
  for (auto next = stretch_at(pieces, at); next;) {
    listed.push_back(*next);
    const std::size_t joint = next->end;
    if (next->is_one_day() || joint + 1 >= pieces.size() || !joins_listed(pieces[joint].symbol)) break;
    next = stretch_at(pieces, joint + 1);
    if (!next) next = last_day_at(pieces, joint + 1);
    const bool follows = next && (pieces[joint].symbol == Symbol::conjunction || !next->in_figures || is_week_before(listed.back(), *next));
    if (!follows) break;
  }
  return listed;
}

void lend_month(StatedDays& day, const StatedDays& other, std::optional<time::Weekday> weekday) {
  day.month = other.month;
  day.year = other.year;
  day.month_lent = day.weekday && !other.weekday;
  if (!day.weekday) day.weekday = weekday;
}

// "Sat & Sun, Dec 9–10, 16–17": those of the week after are the same weekdays.
void lend_month(Stretch& stretch, const Stretch& other, const StatedDays& nearest) {
  const auto lent = [&](const StatedDays& day, const StatedDays& told) { return (*day.day - *told.day) % time::kWeekDays == 0 ? told.weekday : std::nullopt; };
  lend_month(stretch.first, nearest, lent(stretch.first, other.first));
  lend_month(stretch.last, nearest, lent(stretch.last, other.last));
}

void spread(std::vector<Stretch>& listed) {
  for (std::size_t at = listed.size() - 1; at > 0; --at)
    if (!listed[at - 1].has_month() && listed[at].has_month() && *listed[at - 1].last.day < *listed[at].first.day)
      lend_month(listed[at - 1], listed[at], listed[at].first);
  for (std::size_t at = 1; at < listed.size(); ++at)
    if (!listed[at].has_month() && listed[at - 1].has_month() && *listed[at - 1].last.day < *listed[at].first.day)
      lend_month(listed[at], listed[at - 1], listed[at - 1].last);
}

Piece piece_of(const Stretch& stretch, std::span<const Piece> pieces, Shelf<Said>& said) {
  Said& listed = said.add();
  listed.time.first.days = stretch.first;
  if (!stretch.is_one_day()) {
    listed.time.shape = TimeClaim::Shape::between;
    listed.time.last.days = stretch.last;
  }
  return {stretch.is_one_day() ? Symbol::a_date : Symbol::a_day_range, pieces[stretch.begin].begin, pieces[stretch.end - 1].end, nullptr, &listed};
}

// "We won 2-3 and 15-17 December is on": what stands behind a word may be the outcome of a match.
bool may_be_outcome(const Stretch& stretch, std::span<const Piece> pieces) {
  constexpr int kMostGoals = 5;
  return stretch.in_figures && stretch.begin > 0 && pieces[stretch.begin - 1].symbol == Symbol::other && *stretch.last.day <= kMostGoals;
}

// "Taller para niños de 6 a 10, del 20 al 22 de diciembre": bare figures behind a word, which only a comma parts from days, are ages or sizes.
bool may_be_of_a_thing(const Stretch& stretch, std::span<const Piece> pieces) {
  const bool is_joined = stretch.end < pieces.size() && pieces[stretch.end].symbol == Symbol::conjunction;
  return stretch.in_figures && !is_joined && stretch.begin > 0 && pieces[stretch.begin - 1].symbol == Symbol::other;
}

// Figures that something else counts, or that come before what does.
bool counts(const Stretch& stretch, std::span<const Piece> pieces) {
  const bool is_last = stretch.end >= pieces.size() || !joins_listed(pieces[stretch.end].symbol);
  return stretch.in_figures && is_last && !ends_list(pieces, stretch.end);
}

}  // namespace

void spread_months_to_stretches(std::vector<Piece>& pieces, Shelf<Said>& said) {
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    std::vector<Stretch> listed = listed_from(pieces, at);
    const auto has_month = [](const Stretch& stretch) { return stretch.has_month(); };
    if (listed.size() < 2 || std::ranges::none_of(listed, has_month) || std::ranges::all_of(listed, has_month)) continue;
    const std::vector<Stretch> told = listed;
    spread(listed);
    for (std::size_t which = listed.size(); which-- > 0;) {
      const Stretch& stretch = listed[which];
      if (!stretch.has_month() || told[which].has_month() || may_be_outcome(stretch, pieces) || may_be_of_a_thing(stretch, pieces) || counts(stretch, pieces))
        continue;
      const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(stretch.begin);
      *begin = piece_of(stretch, pieces, said);
      pieces.erase(begin + 1, begin + static_cast<std::ptrdiff_t>(stretch.end - stretch.begin));
    }
  }
}

}  // namespace sml::claims
