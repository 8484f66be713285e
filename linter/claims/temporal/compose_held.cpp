#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

void hold(StatedDays& days, const StatedDays& holder) {
  days.month = holder.month;
  days.year = holder.year;
  if (holder.form == Form::unit) {
    days.unit = holder.unit;
    days.count = holder.count;
  }
  days.following = holder.following;
  days.past = holder.past;
}

// -1 is the last.
int ordinal_in(const Piece* nth) {
  if (is(nth, Symbol::final_one)) return -1;
  return is(nth, Symbol::weekday_or_ordinal) ? token(nth).second : token(nth).value;
}

bool can_hold(const StatedDays& days) { return days.form == Form::month || days.form == Form::unit || days.form == Form::year; }

}  // namespace

std::optional<Said> same(const Matched& match) {
  const Piece* first = match[Role::first];
  return *first->said;
}

// "hoy solo"; of "hoy solo en la tienda" the place is restricted.
std::optional<Said> restricted_behind(const Matched& match) {
  return match.behind() == Symbol::in || match.behind() == Symbol::by ? std::nullopt : same(match);
}

// English says "about" of subjects, too.
std::optional<Said> roughly(const Matched& match) {
  return token(match[Role::lead]).value == kConcerning ? std::nullopt : same(match);
}

std::optional<Said> section_of(const Matched& match) {
  const auto holder = days_of(match[Role::holder]);
  StatedDays days;
  if (holder) days = *holder;
  if (const Piece* unit = match[Role::unit]) {
    days = this_unit(static_cast<TimeUnit>(unit->token->value));
  }
  if (!can_hold(days) || begins_then(match[Role::section]) || match.before() == Symbol::every) return std::nullopt;
  const bool of_year = days.form == Form::unit && days.unit == TimeUnit::year && match[Role::holder] == nullptr;
  if (of_year && match.before() == Symbol::of) return std::nullopt;  // "horarios de fin de año"
  switch (match[Role::section]->symbol) {
    case Symbol::early: days.section = StatedDays::Section::early; break;
    case Symbol::middle: days.section = StatedDays::Section::middle; break;
    case Symbol::late: days.section = StatedDays::Section::late; break;
    default: days.section = StatedDays::Section::rest; break;
  }
  Said result;
  result.time.first.days = days;
  return result;
}

std::optional<Said> nth_of(const Matched& match) {
  const auto holder = match[Role::holder] == nullptr ? std::optional(this_unit(TimeUnit::month)) : days_of(match[Role::holder]);
  if (!holder || !can_hold(*holder)) return std::nullopt;
  StatedDays days;
  days.form = Form::nth;
  days.nth = ordinal_in(match[Role::nth]);
  if (const Piece* unit = match[Role::unit]) {
    days.nth_unit = unit->symbol == Symbol::quarter ? TimeUnit::quarter : static_cast<TimeUnit>(unit->token->value);
  } else {
    const auto weekday = days_of(match[Role::first]);
    const Piece* written = match[Role::weekday];
    if (written != nullptr)
      days.weekday = static_cast<time::Weekday>(written->token->value);
    else if (weekday && weekday->weekday && !weekday->day)
      days.weekday = weekday->weekday;
    else
      return std::nullopt;
  }
  hold(days, *holder);
  Said result;
  result.time.first.days = days;
  return result;
}

// "the second half of March", "la primera mitad del año"
std::optional<Said> half_of(const Matched& match) {
  const auto holder = days_of(match[Role::holder]);
  if (!holder || !can_hold(*holder) || holder->section != StatedDays::Section::whole) return std::nullopt;
  const bool of_month = holder->form == Form::month || holder->unit == TimeUnit::month;
  const bool of_year = holder->form == Form::year || holder->unit == TimeUnit::year;
  StatedDays days;
  days.form = Form::nth;
  days.nth = ordinal_in(match[Role::nth]);
  days.nth_unit = of_month ? TimeUnit::fortnight : TimeUnit::semester;
  if (!of_month && !of_year) return std::nullopt;
  hold(days, *holder);
  return saying(days);
}

// "the first two weeks of July", "los últimos 3 días de mayo"
std::optional<Said> counted_units_of(const Matched& match) {
  const auto holder = days_of(match[Role::holder]);
  const Piece* nth = match[Role::nth];
  const int count = token(match[Role::number]).value;
  if (!holder || !can_hold(*holder) || holder->section != StatedDays::Section::whole || count < 1) return std::nullopt;
  if (is(nth, Symbol::ordinal) && token(nth).value != 1) return std::nullopt;
  StatedDays days;
  days.form = Form::nth;
  days.nth_unit = static_cast<TimeUnit>(token(match[Role::unit]).value);
  hold(days, *holder);
  const bool last = is(nth, Symbol::final_one);
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  days.nth = last ? -count : 1;
  result.time.first.days = days;
  days.nth = last ? -1 : count;
  result.time.last.days = days;
  return result;
}

std::optional<Said> week_of(const Matched& match) {
  auto days = days_of(match[Role::first]);
  const auto unit = static_cast<TimeUnit>(match[Role::noun]->token->value);
  const Piece* behind = match[Role::noun] + 1;
  const bool on_day = is(behind, Symbol::in) && token(behind).value == kOnDay;  // "a week on Saturday"
  if ((unit != TimeUnit::week && unit != TimeUnit::weekend) || match[Role::noun]->token->second == kSeveral || on_day ||
      !days || days->form != Form::date || !days->day)
    return std::nullopt;
  days->form = Form::week_of;
  days->nth_unit = unit;
  Said result;
  result.time.first.days = *days;
  return result;
}

// "a week from Friday", "two weeks on Saturday", "a week tomorrow": the weekday stays.
std::optional<Said> units_from_day(const Matched& match) {
  const Piece* lead = match[Role::lead];
  const Piece* number = match[Role::number];
  auto days = days_of(match[Role::first]);
  const bool counts = !is(number, Symbol::article) || token(number).value == kIndefinite;
  if (!days || !counts || match.before() == Symbol::by || match.before() == Symbol::closed) return std::nullopt;
  const TimeLength length =
      length_of(static_cast<TimeUnit>(token(match[Role::unit]).value), is(number, Symbol::article) ? 1 : token(number).value);
  const bool weekday = days->form == Form::date && days->weekday && !days->day && !days->unit;
  const bool tomorrow = days->form == Form::shift && !days->is_moment() && days->days > 0;
  const bool whole_weeks = length.months == 0 && length.days > 0 && length.days % 7 == 0;
  const bool leads = lead != nullptr && (is(lead, Symbol::from) ? token(lead).second == kBareHour : token(lead).value == kOnDay);
  if (!whole_weeks || (lead == nullptr ? !tomorrow : !weekday || !leads)) return std::nullopt;
  days->days += length.days;
  return saying(*days);
}

// "Friday week", "tomorrow week"
std::optional<Said> weekday_week(const Matched& match) {
  const Token& unit = token(match[Role::unit]);
  auto days = days_of(match[Role::first]);
  if (unit.second != kSingular || static_cast<TimeUnit>(unit.value) != TimeUnit::week || !days) return std::nullopt;
  constexpr Symbol kNamed[] = {Symbol::other, Symbol::number, Symbol::ordinal, Symbol::of, Symbol::from, Symbol::after, Symbol::to};
  if (std::ranges::find(kNamed, match.behind()) != std::end(kNamed)) return std::nullopt;  // "Monday week 3"
  const bool weekday = days->form == Form::date && days->weekday && !days->day && !days->unit && !days->past && !days->following;
  if (!weekday && days->form != Form::shift) return std::nullopt;
  days->days += time::kWeekDays;
  return saying(*days);
}

// "early Friday", "end of day Friday"; but "classes start May 3" has a verb.
std::optional<Said> section_of_day(const Matched& match) {
  const Piece* lead = match[Role::lead];
  const bool noun = token(lead).second == kNoun;
  return noun && !is(lead + 1, Symbol::of) ? std::nullopt : same(match);
}

std::optional<Said> month_in_year(const Matched& match) {
  const auto year = days_of(match[Role::holder]);
  auto month = days_of(match[Role::first]);
  if (!year || !month || year->form != Form::unit || year->unit != TimeUnit::year || month->form != Form::month || month->year) return std::nullopt;
  month->unit = year->unit;
  month->count = year->count;
  Said result;
  result.time.first.days = *month;
  return result;
}

namespace {

std::optional<Said> held_day(std::optional<StatedDays> days, const std::optional<StatedDays>& holder) {
  if (!holder || !days || !can_hold(*holder) || days->form != Form::date || days->month || days->section != StatedDays::Section::whole)
    return std::nullopt;
  if (holder->section != StatedDays::Section::whole) return std::nullopt;
  const bool of_week = holder->unit == TimeUnit::week || holder->unit == TimeUnit::weekend;
  const bool of_month = holder->form == Form::month || holder->unit == TimeUnit::month;
  if (of_week ? !days->weekday || days->day.has_value() : !days->day.has_value() || !of_month) return std::nullopt;
  hold(*days, *holder);
  return saying(*std::move(days));
}

}  // namespace

std::optional<Said> day_in_holder(const Matched& match) { return held_day(days_of(match[Role::first]), days_of(match[Role::holder])); }

// Both days are of that week.
std::optional<Said> day_in_holder_behind(const Matched& match) {
  const auto holder = std::ranges::find(match.pieces_behind(), Symbol::a_period, &Piece::symbol);
  auto said = held_day(days_of(match[Role::first]), days_of(&*holder));
  return said && said->time.first.days.weekday ? said : std::nullopt;
}

// "Wednesday evening next week"
std::optional<Said> part_in_holder(const Matched& match) {
  auto result = day_in_holder(match);
  if (result) result->time.part = match[Role::first]->said->time.part;
  return result;
}

namespace {

bool is_near_day(const StatedDays& days) { return days.form == Form::shift && days.months == 0 && days.minutes == 0; }

// "hoy, viernes y sábado", "hoy, jueves, viernes": the weekday is one of several.
bool begins_list(const Matched& match) {
  const bool apart = is(match[Role::first] + 1, Symbol::comma);
  return apart &&
         (match.behind() == Symbol::conjunction || (match.behind() == Symbol::comma && (is_weekday(match.beyond()) || match.beyond() == Symbol::a_date)));
}

// "mañana, jueves 12", "hoy miércoles": what tells the number knows the day; a weekday alone is that of the day said before.
std::optional<Said> near_day_again(const Matched& match, const StatedDays& near, const Said& again) {
  const StatedDays& date = again.time.first.days;
  if (date.form != Form::date || date.unit || date.following || date.past || again.time.first.clock) return std::nullopt;
  if (date.day) return date.weekday || date.month ? std::optional(again) : std::nullopt;
  if (!date.weekday || begins_list(match)) return std::nullopt;
  StatedDays both = near;
  both.weekday = date.weekday;
  return saying(both);
}

}  // namespace

// "el último jueves del mes, 25/06", "mañana, jueves 12": both are the same day.
std::optional<Said> apposition(const Matched& match) {
  const StatedDays& first = match[Role::first]->said->time.first.days;
  const Said& last = *match[Role::last]->said;
  const StatedDays& date = last.time.first.days;
  if (is_near_day(first)) return near_day_again(match, first, last);
  return first.form == Form::nth && date.form == Form::date && date.day && date.month ? std::optional(last) : std::nullopt;
}

// "El segundo jueves de septiembre, día 10": of the weekday's month.
std::optional<Said> day_of_nth(const Matched& match) {
  const StatedDays& first = match[Role::first]->said->time.first.days;
  Said result = *match[Role::last]->said;
  StatedDays& day = result.time.first.days;
  if (first.form != Form::nth || !first.weekday || !first.month || !day.day || day.month) return std::nullopt;
  day.weekday = first.weekday;
  day.month = first.month;
  day.year = first.year;
  return result;
}

std::optional<Said> near_apposition(const Matched& match) {
  const StatedDays& first = match[Role::first]->said->time.first.days;
  return is_near_day(first) ? near_day_again(match, first, *match[Role::last]->said) : std::nullopt;
}

// "today in one hour"
std::optional<Said> moment_today(const Matched& match) {
  const StatedDays& first = match[Role::first]->said->time.first.days;
  const Said& last = *match[Role::last]->said;
  const bool today = first.form == Form::shift && first.months == 0 && first.days == 0 && first.minutes == 0;
  return today && last.time.first.days.is_moment() ? std::optional(last) : std::nullopt;
}

std::optional<Said> recurrence_in_month(const Matched& match) {
  Said result = *match[Role::first]->said;
  const auto month = days_of(match[Role::holder]);
  result.time.first.days.month = month->month;
  result.time.first.days.year = month->year;
  return result;
}

}  // namespace sml::claims
