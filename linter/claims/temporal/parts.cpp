#include "linter/claims/temporal/parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/minutes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

// A relation's direction: 0 this, 1 next, -1 last.
std::optional<int> direction(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  switch (piece->symbol) {
    case Symbol::this_one: return 0;
    case Symbol::next_one: return 1;
    default: return -1;
  }
}

struct DayAndMonth {
  int day = 0;
  int month = 0;
};

std::optional<DayAndMonth> day_and_month(int first, int second, bool month_first) {
  DayAndMonth date{first, second};
  if (month_first ? first <= time::kYearMonths : second > time::kYearMonths) std::swap(date.day, date.month);
  if (date.month < 1 || date.month > time::kYearMonths || date.day < 1 || date.day > time::kMonthDays) return std::nullopt;
  return date;
}

StatedDays day_of_month(int day) {
  StatedDays days;
  days.form = Form::date;
  days.day = day;
  return days;
}

StatedDays year_of(int year) {
  StatedDays days;
  days.form = Form::year;
  days.year = year;
  return days;
}

}  // namespace

const Token& token(const Piece* piece) { return *piece->token; }

bool is(const Piece* piece, Symbol symbol) { return piece != nullptr && piece->symbol == symbol; }

bool may_be_score(const Piece* home, const Piece* away) {
  constexpr int kMostGoals = 4;
  if (!is(home, Symbol::number) || !is(away, Symbol::number) || home + 2 != away || !is(home + 1, Symbol::dash)) return false;
  const int first = token(home).value;
  const int last = token(away).value;
  const bool is_nil = last == 0 && token(away).range.end - token(away).range.begin == 1;   // "00" is midnight
  return is_nil || first == 0 || (last < first && first <= kMostGoals);
}

std::optional<time::Weekday> weekday_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  return static_cast<time::Weekday>(token(piece).value);
}

std::optional<int> month_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  return piece->symbol == Symbol::weekday_or_month ? token(piece).second : token(piece).value;
}

bool may_be_year(const Piece* piece) { return piece->symbol == Symbol::year || token(piece).value > time::kMonthDays; }

std::optional<int> day_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  if (piece->token == nullptr) return piece->said->time.first.days.day;
  return piece->symbol == Symbol::weekday_or_ordinal ? token(piece).second : token(piece).value;
}

std::optional<DayPart> part_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  if (piece->symbol == Symbol::noon) return DayPart::midday;
  if (piece->token == nullptr) return piece->said->time.part;
  return static_cast<DayPart>(piece->symbol == Symbol::part || piece->symbol == Symbol::parts ? piece->token->value : piece->token->second);
}

std::optional<StatedClock> clock_of(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  if (piece->token == nullptr) return piece->said->time.first.clock;
  const Token& token = *piece->token;
  switch (token.symbol) {
    case Symbol::clock:
    case Symbol::dotted: return token.clock;
    case Symbol::noon: return StatedClock{token.value};
    case Symbol::large:
    case Symbol::year: {  // 930, 2030
      constexpr int kHundred = 100;
      const StatedClock clock{token.value / kHundred, token.value % kHundred, std::nullopt, has_half(token.value / kHundred)};
      return token.value >= kHundred && clock.hour <= time::kMidnight && clock.minute < time::kHourMinutes ? std::optional(clock) : std::nullopt;
    }
    case Symbol::number:
      if (token.value > time::kMidnight) return std::nullopt;
      return StatedClock{token.value, 0, std::nullopt, has_half(token.value)};
    default: return std::nullopt;
  }
}

StatedDays this_unit(TimeUnit unit) {
  StatedDays days;
  days.form = Form::unit;
  days.unit = unit;
  return days;
}

std::optional<StatedDays> days_of(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  if (piece->token == nullptr) {
    const StatedDays& days = piece->said->time.first.days;
    return days.stated() ? std::optional(days) : std::nullopt;
  }
  const Token& token = *piece->token;
  if (token.symbol == Symbol::year) return year_of(token.value);
  if (token.symbol == Symbol::unit) return this_unit(static_cast<TimeUnit>(token.value));
  const int day = token.symbol == Symbol::weekday_or_ordinal ? token.second : token.value;
  return day >= 1 && day <= time::kMonthDays ? std::optional(day_of_month(day)) : std::nullopt;
}

bool is_day_of_month(const std::optional<int>& day) { return day && *day >= 1 && *day <= time::kMonthDays; }

std::optional<StatedDays> written_date(const WrittenDate& written, bool month_first) {
  StatedDays days;
  days.form = Form::date;
  const auto [first, second, third] = written.parts;
  const bool year_first = first > time::kMonthDays;
  const auto date = year_first ? day_and_month(third, second, false) : day_and_month(first, second, month_first && written.separator != '.');
  if (!date) return std::nullopt;
  days.day = date->day;
  days.month = date->month;
  if (written.count == 3) days.year = full_year(year_first ? first : third);
  return days;
}

int full_year(int written) {
  constexpr int kHundred = 100;
  constexpr int kTurn = 40;  // 39 is 2039, 40 is 1940
  if (written >= kHundred) return written;
  return written < kTurn ? written + 2000 : written + 1900;
}

bool may_follow_number(Symbol behind) {
  constexpr Symbol kBehind[] = {Symbol::stop,   Symbol::line_end, Symbol::comma, Symbol::colon, Symbol::period,
                                Symbol::open,   Symbol::close,    Symbol::at,    Symbol::in};
  return std::ranges::find(kBehind, behind) != std::end(kBehind);
}

bool names_day(Symbol symbol) { return names_weekday(symbol) || symbol == Symbol::day_noun; }

bool names_what_is_counted(Symbol symbol) {
  constexpr Symbol kCounted[] = {
      Symbol::weekday, Symbol::weekday_short, Symbol::weekday_or_ordinal, Symbol::weekday_plural, Symbol::unit,     Symbol::day_noun, Symbol::weekend,
      Symbol::quarter, Symbol::half,          Symbol::middle,             Symbol::month,          Symbol::next_one, Symbol::last_one, Symbol::final_one};
  return std::ranges::find(kCounted, symbol) != std::end(kCounted);
}

bool counts_first(Symbol behind) {
  return behind == Symbol::ordinal || behind == Symbol::early || behind == Symbol::last_one || behind == Symbol::final_one;
}

bool ends_before_month(const Matched& match) {
  const Piece* month = match[Role::month];
  const Piece* day = match[Role::day];
  const bool parted =
      month != nullptr && day != nullptr && day < month && std::any_of(day, month, [](const Piece& piece) { return piece.symbol == Symbol::period; });
  if (!parted || token(month).range.begin == token(month - 1).range.end) return false;
  const Symbol own = month == &match.pieces().back() ? match.behind() : month[1].symbol;
  return own == Symbol::number || own == Symbol::ordinal;
}

bool counts_none(const Matched& match) {
  const std::span<const Piece> before = match.pieces_before();
  const bool is_score = before.size() > 2 && match.earlier() == Symbol::dash && before[before.size() - 3].symbol == Symbol::number;
  return match.before() == Symbol::number && !is_score && token(&before.back()).value == 0;
}

bool is_length(Symbol symbol) {
  return symbol == Symbol::unit || symbol == Symbol::day_noun || symbol == Symbol::time_unit || symbol == Symbol::hour_unit ||
         symbol == Symbol::hour_mark;
}

bool begins_then(const Piece* section) { return token(section).value == kBeginning && !is(section + 1, Symbol::of); }

std::optional<int> relation_of(const Matched& match) {
  const auto before = direction(match[Role::relation]);
  const auto behind = direction(match[Role::relation_behind]);
  return behind && (!before || *before == 0) ? behind : before;
}

bool counts_within(const Matched& match) {
  if (match[Role::relation] == nullptr) return match.before() == Symbol::final_one || match.before() == Symbol::ordinal;
  return is(match[Role::relation], Symbol::final_one) && (match.behind() == Symbol::of || match.behind() == Symbol::in);
}

std::optional<Said> saying(StatedDays days) {
  Said result;
  result.time.first.days = std::move(days);
  return result;
}

Said saying_hours(std::string days, std::string hours) {
  Said result;
  result.hours = {std::move(days), std::move(hours), std::nullopt, std::nullopt};
  return result;
}

}  // namespace sml::claims
