#include <algorithm>
#include <array>
#include <optional>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/denied.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/told_before.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;
using Shape = TimeClaim::Shape;

// A day with the other side's clock: "tomorrow from 3 to 5", "hoy a las 8".
TimeClaim on_day(const TimeClaim& times, const StatedDays& days) {
  TimeClaim claim = times;
  if (claim.shape != Shape::until) claim.first.days = days;
  if (claim.shape != Shape::one && claim.shape != Shape::since) claim.last.days = days;
  return claim;
}

// "Open till 3 tonight": behind midnight a night's hours are those of the day after.
void carry_over_midnight(StatedMoment& moment) {
  constexpr int kEarliestNight = 5;
  const StatedDays& days = moment.days;
  const bool can_be_later = days.form == Form::shift || (days.form == Form::date && days.weekday && !days.day);
  if (moment.clock && !moment.clock->half_unsaid && moment.clock->hour < kEarliestNight && can_be_later) ++moment.days.days;
}

TimeClaim of_night(TimeClaim claim) {
  if (claim.shape == Shape::between) return claim;
  carry_over_midnight(claim.first);
  carry_over_midnight(claim.last);
  return claim;
}

// "26 y 27 de abril, de 8 a 20 h": behind a mark the hours are those of both days.
bool holds_on_listed_days(const Matched& match) {
  constexpr std::array kDays = {Symbol::a_date, Symbol::a_day_number, Symbol::number, Symbol::ordinal};
  const auto is_mark = [](const Piece& piece) { return piece.symbol == Symbol::comma || piece.symbol == Symbol::colon; };
  return match.before() == Symbol::conjunction && is_among(kDays, match.earlier()) && std::ranges::any_of(match.pieces(), is_mark);
}

// "Wed 20 – Sat 23 October, 8pm", "lunes a sábado: 7 a.m.": at that time on each of the days.
bool is_apart_behind_range(const Matched& match) {
  const bool ends_range = (match.before() == Symbol::dash || match.before() == Symbol::to) && match.earlier() == Symbol::a_date;
  return ends_range && std::ranges::any_of(match.pieces(), [](const Piece& piece) {
           return piece.symbol == Symbol::comma || piece.symbol == Symbol::pause || piece.symbol == Symbol::colon;
         });
}

// "08:10 Mon–Fri", "19 hs lunes a viernes", but "from 6pm Friday to Sunday": the time holds on each day.
bool begins_stretch(const Matched& match) {
  constexpr std::array kLeads = {Symbol::from, Symbol::of, Symbol::between, Symbol::until, Symbol::to, Symbol::dash};
  return (match.behind() == Symbol::to || match.behind() == Symbol::dash) && match.beyond() == Symbol::a_date && !is_among(kLeads, match.before());
}

// "Carol night, Thursday 18": the night is what the evening is called; "the night of Thursday 18" is a part of the day.
bool is_of_a_name(const Matched& match) {
  const auto is_of = [](const Piece& piece) { return piece.symbol == Symbol::of; };
  return match.before() == Symbol::other && is(match[Role::part], Symbol::part) && std::ranges::none_of(match.pieces(), is_of);
}

// "por 3-1 ayer", "ayer: 3 a 1"; "ayer de 9 a 1" are hours.
bool is_score(const Matched& match, const StatedDays& days) {
  const Piece* home = match[Role::hour];
  const bool is_over = days.past || (days.form == Form::shift && days.days < 0);
  const bool led = home > &match.pieces().front() && (is(home - 1, Symbol::of) || is(home - 1, Symbol::from) || is(home - 1, Symbol::between));
  return may_be_score(home, match[Role::minute]) || (is_over && is(home, Symbol::number) && !led);
}

// "Hoy: 2-3 tragos"; "sábado 14: 10-14 taller de velas" are hours.
bool counts_behind_colon(const Matched& match) {
  constexpr int kEarliest = 8;
  const auto is_colon = [](const Piece& piece) { return piece.symbol == Symbol::colon; };
  const bool few = is(match[Role::hour], Symbol::number) && token(match[Role::hour]).value < kEarliest;
  return std::ranges::any_of(match.pieces(), is_colon) && (match.behind() == Symbol::counted || (few && match.behind() == Symbol::other));
}

// "19h, o terceiro sinal": a small number counts what stands behind it.
bool counts_thing(const Matched& match) {
  constexpr int kFewest = 13;
  const Piece* day = match[Role::first];
  return is(day, Symbol::a_day_number) && match.behind() == Symbol::other && day->said->time.first.days.day < kFewest;
}

// "jue-sáb 20:00, dom 18:00", "19 y 22 h, sábado 14": the time before has its own days, or is one of several.
bool follows_other_times(const Matched& match) {
  const bool is_listed = match.before() == Symbol::conjunction && match.earlier() == Symbol::a_time;
  return is_listed || match.before() == Symbol::a_recurrence || match.before() == Symbol::a_date;
}

// "7 am, martes: yoga", "às 20h, domingo às 18h"; "19 h, viernes a domingo" is the stretch that the day begins.
bool is_of_what_follows(const Matched& match) {
  switch (match.behind()) {
    case Symbol::colon:
    case Symbol::a_time: return true;
    case Symbol::at: return match.beyond() == Symbol::a_time;
    case Symbol::to:
    case Symbol::dash: return match.beyond() == Symbol::a_date;
    default: return false;
  }
}

// "a las 16 h, el 25 no abrimos"
bool begins_clause(const Matched& match) {
  return is(match[Role::first], Symbol::a_day_number) && (match.behind() == Symbol::closed || match.behind() == Symbol::opening);
}

// A day behind a time that is not its own.
constexpr Denies kOtherDays[] = {counts_thing, follows_other_times, is_of_what_follows, begins_clause, is_told_before};

}  // namespace

std::optional<Said> day_with_time(const Matched& match) {
  const auto days = days_of(match[Role::first]);
  if (!days || !days->is_day() || days->is_moment()) return std::nullopt;
  TimeClaim times = match[Role::time]->said->time;
  const auto part = match[Role::first]->said->time.part;
  for (std::optional<StatedClock>* clock : {&times.first.clock, &times.last.clock})
    if (part && *clock && (*clock)->half_unsaid) *clock = in_part(**clock, *part);
  Said result;
  result.time = on_day(times, *days);
  if (part == DayPart::night) result.time = of_night(result.time);
  return result;
}

// "viernes 13, 20 h"
std::optional<Said> day_at_time(const Matched& match) { return is_apart_behind_range(match) ? std::nullopt : day_with_time(match); }

// "Sábado 14, de 9 a 14 h"
std::optional<Said> day_with_hours(const Matched& match) {
  return match[Role::time]->said->time.shape == Shape::between && holds_on_listed_days(match) ? std::nullopt : day_with_time(match);
}

// "20 h, viernes"; but "spinning 7 am | martes: yoga 8 am", "jue-sáb 20:00, dom 18:00": the day is that of what follows.
std::optional<Said> time_on_day(const Matched& match) {
  const auto parts = [](const Piece& piece) { return piece.symbol == Symbol::comma || piece.symbol == Symbol::pause; };
  const bool is_apart = std::ranges::any_of(match.pieces(), parts);
  const bool is_other = is_apart ? is_denied(match, kOtherDays) : begins_stretch(match);
  return is_other ? std::nullopt : day_with_time(match);
}

// "El 20 al mediodía"
std::optional<Said> day_with_named_time(const Matched& match) { return match[Role::time]->said->has_name ? day_with_time(match) : std::nullopt; }

std::optional<Said> day_with_hour(const Matched& match) {
  const auto clock = clock_of(match[Role::hour]);
  const TimeClaim& day = match[Role::first]->said->time;
  if (!clock || !clock->half_unsaid || match.before() == Symbol::conjunction || match.before() == Symbol::to || match.before() == Symbol::dash)
    return std::nullopt;
  Said result;
  result.time.first = {day.first.days, day.part ? in_part(*clock, *day.part) : *clock};
  if (day.part == DayPart::night) carry_over_midnight(result.time.first);
  return result;
}

// "This Thursday 7.30": a quarter of an hour, where prices end with others.
std::optional<Said> day_with_dotted(const Matched& match) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::pause, Symbol::close};
  const StatedClock& clock = token(match[Role::hour]).clock;
  const bool shows_clock = clock.minute == 15 || clock.minute == 30 || clock.minute == 45;
  if (!shows_clock || !is_among(kEnds, match.behind())) return std::nullopt;
  Said result;
  result.time.first = {match[Role::first]->said->time.first.days, clock};
  return result;
}

std::optional<Said> day_with_half(const Matched& match) {
  const auto days = days_of(match[Role::first]);
  if (!days || !days->is_day()) return std::nullopt;
  Said result;
  result.time.first.days = *days;
  result.time.part = match[Role::mark]->token->value == 0 ? DayPart::morning : DayPart::afternoon;
  return result;
}

std::optional<Said> day_with_part(const Matched& match) {
  const auto days = days_of(match[Role::first]);
  const bool named = match.behind() == Symbol::of && match.beyond() != Symbol::number && match.beyond() != Symbol::a_time;
  if (!days || !days->is_day() || named) return std::nullopt;  // "mañana noche de terror"; but "el jueves a la noche de 9 a 12"
  const Piece* part = match[Role::part];
  if (part < match[Role::first] && is_of_a_name(match)) return std::nullopt;
  Said result;
  result.time.first.days = *days;
  if (part->token == nullptr)
    result.time.part = part->said->time.part;
  else
    result.time.part = static_cast<DayPart>(part->symbol == Symbol::part || part->symbol == Symbol::parts ? part->token->value : part->token->second);
  return result;
}

std::optional<Said> day_with_bare_range(const Matched& match) {
  // "viernes 13 - 9 a 13"
  const bool leads_to_hours = is(match[Role::hour] + 1, Symbol::dash) && match.behind() == Symbol::to && match.beyond() == Symbol::number;
  if (counts_behind_colon(match) || leads_to_hours) return std::nullopt;
  const auto days = days_of(match[Role::first]);
  const auto first = clock_of(match[Role::hour]);
  const auto last = clock_of(match[Role::minute]);
  const auto has = [&](Symbol symbol) { return std::ranges::any_of(match.pieces(), [=](const Piece& piece) { return piece.symbol == symbol; }); };
  if (!days || !days->is_day() || !first || !last || is_score(match, *days) || (has(Symbol::conjunction) && !has(Symbol::between))) return std::nullopt;
  TimeClaim times;
  times.shape = Shape::between;
  times.first.clock = first;
  times.last.clock = last;
  if (const auto part = match[Role::first]->said->time.part) {
    times.first.clock = in_part(*first, *part);
    times.last.clock = in_part(*last, *part);
  }
  if (times.first.clock == times.last.clock) return std::nullopt;
  Said result;
  result.time = on_day(times, *days);
  return result;
}

}  // namespace sml::claims
