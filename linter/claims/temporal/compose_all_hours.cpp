#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

#include "linter/claims/temporal/certain_days.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/day_list.h"
#include "linter/claims/temporal/parts.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

// "lunes 24 hs antes", "Monday 24 hours notice"
bool goes_on(Symbol behind) {
  return behind == Symbol::other || behind == Symbol::of || behind == Symbol::before || behind == Symbol::after || behind == Symbol::ahead_behind;
}

// "contestamos en menos de 24 horas, de lunes a viernes", "within 24 hours, every day"
bool is_length(const Matched& match, Role hours) {
  return match[hours] == &match.pieces().front() && is_among(std::array{Symbol::ahead_before, Symbol::in, Symbol::before, Symbol::until}, match.before());
}

// "9 a 20 h", "8.30–5": from one hour to another, of which one is written as hours are.
bool leads_with_hours(std::span<const Piece> pieces) {
  constexpr std::array kFigures = {Symbol::number, Symbol::clock, Symbol::dotted};
  constexpr std::array kMarks = {Symbol::hour_mark, Symbol::hour_unit, Symbol::meridiem};
  constexpr std::array kJoints = {Symbol::to, Symbol::dash, Symbol::at, Symbol::until};
  bool is_hour = false;
  std::size_t at = 0;
  const auto take_hour = [&] {
    if (at == pieces.size() || !is_among(kFigures, pieces[at].symbol)) return false;
    is_hour = is_hour || pieces[at++].symbol != Symbol::number;
    while (at < pieces.size() && is_among(kMarks, pieces[at].symbol)) {
      is_hour = true;
      ++at;
    }
    return true;
  };
  return take_hour() && at < pieces.size() && is_among(kJoints, pieces[at++].symbol) && take_hour() && is_hour;
}

// "las 24 horas siguientes", "en las 24 horas"
bool is_stretch_of_hours(const Matched& match) {
  constexpr std::array kBehind = {Symbol::next_one, Symbol::last_one, Symbol::before, Symbol::after, Symbol::ago_behind, Symbol::ahead_behind};
  constexpr std::array kLeads = {Symbol::in, Symbol::ahead_before, Symbol::of, Symbol::after, Symbol::before, Symbol::from};
  const bool led = match.before() == Symbol::plural_article && std::ranges::find(kLeads, match.earlier()) != kLeads.end();
  return led || std::ranges::find(kBehind, match.behind()) != kBehind.end();
}

}  // namespace

// "sábados 24 hs", "de lunes a domingo las 24 horas"
std::optional<Said> all_day_on_days(const Matched& match) {
  constexpr StatedClock kMidnight{24};
  if (is_length(match, Role::number)) return std::nullopt;
  DayList days;
  days.read(match.pieces());
  const std::string written = days.written();
  if (written.empty() || goes_on(match.behind())) return std::nullopt;
  if (clock_of(match[Role::number] != nullptr ? match[Role::number] : match[Role::hour]) != kMidnight) return std::nullopt;
  if (written.size() == kOneDay && !says_each_week(match) && is_certain_day(match)) return std::nullopt;
  return saying_hours(written, "00:00-24:00");
}

std::optional<Said> always_open(const Matched&) { return saying_hours("Mo-Su", "00:00-24:00"); }

// "los 365 días del año", "open 7 days"
std::optional<Said> all_days(const Matched& match) {
  constexpr int kYear = 365;
  const int count = token(match[Role::days]).value;
  const auto unit_of = [&](Role role) { return static_cast<TimeUnit>(token(match[role]).value); };
  if (unit_of(Role::unit) != TimeUnit::day) return std::nullopt;
  const TimeUnit whole = match[Role::noun] == nullptr ? TimeUnit::week : unit_of(Role::noun);
  const bool of_one = match.behind() == Symbol::last_one || match.behind() == Symbol::next_one;              // "7 días de la semana pasada"
  const bool goes_on = of_one || (match[Role::noun] == nullptr && match.behind() == Symbol::other);         // "open 7 days straight"
  const bool all = (whole == TimeUnit::week && count == time::kWeekDays) || (whole == TimeUnit::year && count == kYear);
  return all && !goes_on ? std::optional(Said{}) : std::nullopt;
}

std::optional<Said> all_days_behind_hours(const Matched& match) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::pause, Symbol::close};
  constexpr std::array kHours = {Symbol::number, Symbol::clock, Symbol::dotted, Symbol::hour_mark, Symbol::hour_unit, Symbol::meridiem, Symbol::comma};
  const bool follows_hours = is_among(kHours, match.before()) || (match.before() == Symbol::plural_article && is_among(kHours, match.earlier()));
  return is_among(kEnds, match.behind()) && follows_hours ? all_days(match) : std::nullopt;
}

// "7 días, de 9 a 20 h"; but "in 7 days, 9am–5pm".
std::optional<Said> all_days_with_hours(const Matched& match) {
  constexpr std::array kBetween = {Symbol::comma, Symbol::colon, Symbol::of, Symbol::from};
  constexpr std::array kLeads = {Symbol::in,         Symbol::of,       Symbol::by,       Symbol::ahead_before,
                                 Symbol::ago_before, Symbol::next_one, Symbol::last_one, Symbol::lasting};
  const std::span<const Piece> behind = match.pieces_behind();
  const auto hours = std::ranges::find_if_not(behind, [&](const Piece& piece) { return is_among(kBetween, piece.symbol); });
  return is_among(kLeads, match.before()) || !leads_with_hours({hours, behind.end()}) ? std::nullopt : all_days(match);
}

std::optional<Said> open_all_hours(const Matched& match) {
  constexpr int kHours = 24;
  if (is_stretch_of_hours(match) || is_length(match, Role::days)) return std::nullopt;
  const Piece* days = match[Role::number];
  const bool all_days = days == nullptr || days->token->value == time::kWeekDays;
  return match[Role::days]->token->value == kHours && all_days ? always_open(match) : std::nullopt;
}

}  // namespace sml::claims
