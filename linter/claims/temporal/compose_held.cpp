#include <utility>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"

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

bool can_hold(const StatedDays& days) { return days.form == Form::month || days.form == Form::unit || days.form == Form::year; }

}  // namespace

std::optional<Said> same(const Matched& match) {
  const Piece* first = match[Role::first];
  return *first->said;
}

std::optional<Said> section_of(const Matched& match) {
  const auto holder = days_of(match[Role::holder]);
  StatedDays days;
  if (holder) days = *holder;
  if (const Piece* unit = match[Role::unit]) {
    days = this_unit(static_cast<TimeUnit>(unit->token->value));
  }
  if (!can_hold(days)) return std::nullopt;
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
  const Token& nth = *match[Role::nth]->token;
  StatedDays days;
  days.form = Form::nth;
  days.nth = nth.value;
  if (nth.symbol == Symbol::weekday_or_ordinal) days.nth = nth.second;
  if (nth.symbol == Symbol::final_one) days.nth = -1;
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

std::optional<Said> week_of(const Matched& match) {
  auto days = days_of(match[Role::first]);
  if (static_cast<TimeUnit>(match[Role::noun]->token->value) != TimeUnit::week || !days || days->form != Form::date || !days->day)
    return std::nullopt;
  days->form = Form::week_of;
  Said result;
  result.time.first.days = *days;
  return result;
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

std::optional<Said> day_in_holder(const Matched& match) {
  const auto holder = days_of(match[Role::holder]);
  auto days = days_of(match[Role::first]);
  if (!holder || !days || !can_hold(*holder) || days->form != Form::date || days->month || days->section != StatedDays::Section::whole)
    return std::nullopt;
  if (holder->section != StatedDays::Section::whole) return std::nullopt;
  const bool of_week = holder->unit == TimeUnit::week || holder->unit == TimeUnit::weekend;
  const bool of_month = holder->form == Form::month || holder->unit == TimeUnit::month;
  if (of_week ? !days->weekday || days->day.has_value() : !days->day.has_value() || !of_month) return std::nullopt;
  hold(*days, *holder);
  Said result;
  result.time.first.days = *days;
  return result;
}

// "Wednesday evening next week"
std::optional<Said> part_in_holder(const Matched& match) {
  auto result = day_in_holder(match);
  if (result) result->time.part = match[Role::first]->said->time.part;
  return result;
}

// "el último jueves del mes, 25/06": both are the same day.
std::optional<Said> apposition(const Matched& match) {
  const StatedDays& first = match[Role::first]->said->time.first.days;
  const Said& last = *match[Role::last]->said;
  const StatedDays& date = last.time.first.days;
  return first.form == Form::nth && date.form == Form::date && date.day && date.month ? std::optional(last) : std::nullopt;
}

std::optional<Said> recurrence_in_month(const Matched& match) {
  Said result = *match[Role::first]->said;
  const auto month = days_of(match[Role::holder]);
  result.time.first.days.month = month->month;
  result.time.first.days.year = month->year;
  return result;
}

}  // namespace sml::claims
