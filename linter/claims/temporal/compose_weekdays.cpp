#include <vector>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

// Weekdays, or days of a month, in the order in which they are said.
struct Listed {
  std::vector<int> members{};
  bool leads_on = false;  // "viernes a domingo", "13-15"

  int steps() const { return members.back() - members.front(); }
  // Without gaps: "9, 11 y 13" are three days.
  bool is_stretch(int steps) const { return leads_on || steps + 1 == static_cast<int>(members.size()); }
};

struct WeekdaysAndDays {
  Listed weekdays;
  Listed days;
};

// Nothing where one or the other is meant ("sábado o domingo").
std::optional<WeekdaysAndDays> listed_in(const Matched& match) {
  WeekdaysAndDays listed;
  for (const Piece& piece : match.pieces()) {
    if (piece.symbol == Symbol::conjunction && token(&piece).value == kOr) return std::nullopt;
    Listed& list = listed.days.members.empty() ? listed.weekdays : listed.days;
    if (piece.symbol == Symbol::to || piece.symbol == Symbol::dash || piece.symbol == Symbol::until) list.leads_on = true;
    if (&piece == match[Role::month]) continue;
    if (names_weekday(piece.symbol)) listed.weekdays.members.push_back(token(&piece).value);
    if (piece.symbol == Symbol::number || piece.symbol == Symbol::ordinal) listed.days.members.push_back(token(&piece).value);
  }
  return listed;
}

StatedDays dated(int day, int weekday) {
  StatedDays days;
  days.form = Form::date;
  days.day = day;
  days.weekday = static_cast<time::Weekday>(weekday);
  return days;
}

// The stretch of the days, if there are as many as weekdays.
std::optional<Said> stretch_of(const WeekdaysAndDays& listed, std::optional<int> month, std::optional<int> year) {
  const auto& [weekdays, days] = listed;
  const int steps = (weekdays.steps() + time::kWeekDays) % time::kWeekDays;
  if (!is_day_of_month(days.members.front()) || !is_day_of_month(days.members.back()) || steps != days.steps()) return std::nullopt;
  if (steps < 1 || !weekdays.is_stretch(steps) || !days.is_stretch(steps)) return std::nullopt;
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  result.time.first.days = dated(days.members.front(), weekdays.members.front());
  result.time.last.days = dated(days.members.back(), weekdays.members.back());
  for (StatedDays* side : {&result.time.first.days, &result.time.last.days}) {
    side->month = month;
    side->year = year;
  }
  return result;
}

}  // namespace

// "M/W/F", "Tu & Th": in the week's order, of which sizes are not; of single letters three.
std::optional<Said> letters_listed(const Matched& match) {
  constexpr std::size_t kFewest = 5;   // with what stands between
  int last = -1;
  bool single = false;
  bool by_slash = true;
  for (const Piece& piece : match.pieces()) {
    if (piece.symbol != Symbol::weekday_letter) {
      by_slash = by_slash && piece.symbol == Symbol::slash;
      continue;
    }
    const Token& letters = token(&piece);
    if (letters.value <= last) return std::nullopt;
    last = letters.value;
    single = single || letters.range.end - letters.range.begin == 1;
  }
  if (single && (!by_slash || match.pieces().size() < kFewest)) return std::nullopt;
  StatedDays days;
  days.form = Form::recurrent;
  return saying(days);
}

std::optional<Said> weekdays_dated(const Matched& match) {
  const auto listed = listed_in(match);
  const Piece* year = match[Role::year];
  const bool counts = match[Role::month] == nullptr && (match.behind() == Symbol::other || is_length(match.behind()) || match.behind() == Symbol::of);
  if (!listed || counts) return std::nullopt;
  return stretch_of(*listed, month_in(match[Role::month]), year == nullptr ? std::nullopt : std::optional(token(year).value));
}

std::optional<Said> weekdays_dated_in_figures(const Matched& match) {
  auto listed = listed_in(match);
  const auto last = written_date(token(match[Role::date]).date, match.month_first());
  if (!listed || !last) return std::nullopt;
  if (const Piece* written = match[Role::first]) {
    const auto first = written_date(token(written).date, match.month_first());
    if (!first || first->month != last->month) return std::nullopt;
    listed->days.members.push_back(*first->day);
    listed->days.leads_on = !is(written + 1, Symbol::conjunction);
  }
  listed->days.members.push_back(*last->day);
  return stretch_of(*listed, last->month, last->year);
}

}  // namespace sml::claims
