#include <algorithm>
#include <utility>

#include "linter/claims/temporal/compose.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

constexpr int kMonths = 12;
constexpr int kLongestMonth = 31;

std::optional<Said> said(StatedDays days) {
  Said result;
  result.time.first.days = std::move(days);
  return result;
}

const Token& token(const Piece* piece) { return *piece->token; }

bool is(const Piece* piece, Symbol symbol) { return piece != nullptr && piece->symbol == symbol; }

std::optional<time::Weekday> weekday_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  return static_cast<time::Weekday>(token(piece).value);
}

std::optional<int> month_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  return piece->symbol == Symbol::weekday_or_month ? token(piece).second : token(piece).value;
}

int full_year(int written) {
  constexpr int kHundred = 100;
  constexpr int kTurn = 40;   // 39 is 2039, 40 is 1940
  if (written >= kHundred) return written;
  return written < kTurn ? written + 2000 : written + 1900;
}

std::optional<int> day_in(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  if (piece->token == nullptr) return piece->said->time.first.days.day;
  return piece->symbol == Symbol::weekday_or_ordinal ? token(piece).second : token(piece).value;
}

bool is_day_of_month(const std::optional<int>& day) { return day && *day >= 1 && *day <= kLongestMonth; }

// "Aug 96": figures that are no day may be a year.
bool may_be_year(const Piece* piece) { return piece->symbol == Symbol::year || token(piece).value > kLongestMonth; }

// A relation's direction: 0 this, 1 next, -1 last.
std::optional<int> direction(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  switch (piece->symbol) {
    case Symbol::this_one: return 0;
    case Symbol::next_one: return 1;
    default: return -1;
  }
}

std::optional<int> relation_of(const Matched& match) {
  const auto before = direction(match[Role::relation]);
  const auto behind = direction(match[Role::relation_behind]);
  return behind && (!before || *before == 0) ? behind : before;
}

struct DayAndMonth {
  int day = 0;
  int month = 0;
};

std::optional<DayAndMonth> day_and_month(int first, int second, bool month_first) {
  DayAndMonth date{first, second};
  if (month_first ? first <= kMonths : second > kMonths) std::swap(date.day, date.month);
  if (date.month < 1 || date.month > kMonths || date.day < 1 || date.day > kLongestMonth) return std::nullopt;
  return date;
}

std::optional<StatedDays> written_date(const WrittenDate& written, bool month_first) {
  StatedDays days;
  days.form = Form::date;
  const auto [first, second, third] = written.parts;
  const bool year_first = first > kLongestMonth;
  const auto date = year_first ? day_and_month(third, second, false) : day_and_month(first, second, month_first && written.separator != '.');
  if (!date) return std::nullopt;
  days.day = date->day;
  days.month = date->month;
  if (written.count == 3) days.year = full_year(year_first ? first : third);
  return days;
}

// "el primer viernes", "la 3a semana": the ordinal is no day.
bool names_what_is_counted(Symbol symbol) {
  constexpr Symbol kCounted[] = {Symbol::weekday, Symbol::weekday_short, Symbol::weekday_or_ordinal, Symbol::weekday_plural, Symbol::unit, Symbol::day_noun, Symbol::weekend, Symbol::quarter,  Symbol::month,
                                 Symbol::next_one, Symbol::last_one,      Symbol::final_one};
  return std::ranges::find(kCounted, symbol) != std::end(kCounted);
}

// "cuarta edición": an ordinal, unless something shows that a day is meant.
bool may_be_ordinal(const Matched& match, const Piece* weekday) {
  if (weekday->symbol != Symbol::weekday_or_ordinal || match.behind() != Symbol::other) return false;
  return match[Role::relation] == nullptr && match[Role::relation_behind] == nullptr && match.before() != Symbol::in && match.before() != Symbol::article;
}

// "mar", "sun": a day only beside a time, another day or a figure.
bool may_be_word(const Matched& match, const Piece* weekday) {
  if (weekday->symbol != Symbol::weekday_or_word && weekday->symbol != Symbol::weekday_or_month) return false;
  if (match[Role::relation] != nullptr || match[Role::relation_behind] != nullptr) return false;
  constexpr Symbol kCompany[] = {Symbol::at, Symbol::a_time, Symbol::a_time_range, Symbol::number, Symbol::dash, Symbol::open, Symbol::colon};
  return std::ranges::find(kCompany, match.behind()) == std::end(kCompany);
}

// "última semana de clases": the last of something.
bool counts_within(const Matched& match) {
  if (match[Role::relation] == nullptr) return match.before() == Symbol::final_one || match.before() == Symbol::ordinal;
  return is(match[Role::relation], Symbol::final_one) && (match.behind() == Symbol::of || match.behind() == Symbol::in);
}

bool is_many(Symbol symbol) { return symbol == Symbol::number || symbol == Symbol::few || symbol == Symbol::article; }

bool is_length(Symbol symbol) {
  return symbol == Symbol::unit || symbol == Symbol::day_noun || symbol == Symbol::time_unit || symbol == Symbol::hour_unit || symbol == Symbol::hour_mark;
}

void add_length(StatedDays& days, TimeUnit unit, int count) {
  constexpr int kHour = 60;
  switch (unit) {
    case TimeUnit::second: days.minutes += 0; break;
    case TimeUnit::minute: days.minutes += count; break;
    case TimeUnit::hour: days.minutes += kHour * count; break;
    case TimeUnit::day: days.days += count; break;
    case TimeUnit::week: days.days += 7 * count; break;
    case TimeUnit::weekend: days.days += 7 * count; break;
    case TimeUnit::fortnight: days.days += 14 * count; break;
    case TimeUnit::month: days.months += count; break;
    case TimeUnit::quarter: days.months += 3 * count; break;
    case TimeUnit::semester: days.months += 6 * count; break;
    case TimeUnit::year: days.months += kMonths * count; break;
    case TimeUnit::decade: days.months += 10 * kMonths * count; break;
  }
}

}  // namespace

std::optional<Said> date_in_words(const Matched& match) {
  StatedDays days;
  days.form = Form::date;
  days.weekday = weekday_in(match[Role::weekday]);
  days.day = day_in(match[Role::day]);
  days.month = month_in(match[Role::month]);
  if (is(match[Role::month], Symbol::month_or_word) && is(match[Role::day], Symbol::number) && token(match[Role::day]).second == 1) return std::nullopt;   // "one may"
  if (const Piece* month = match[Role::number]) days.month = token(month).value;
  if (!is_day_of_month(days.day) || !days.month) return std::nullopt;
  if (const Piece* year = match[Role::year]; year != nullptr && !may_be_year(year)) return std::nullopt;
  else if (year != nullptr) days.year = full_year(token(year).value);
  if (const Piece* year = match[Role::end]) days.year = full_year(token(year).value);
  if (*days.month < 1 || *days.month > kMonths) return std::nullopt;
  days.past = relation_of(match) == -1;
  days.following = relation_of(match) == 1;
  return said(days);
}

// "el 21 del 3"
std::optional<Said> day_of_numbered_month(const Matched& match) { return token(match[Role::lead]).value == 1 ? date_in_words(match) : std::nullopt; }

std::optional<Said> date_in_figures(const Matched& match) {
  auto days = written_date(token(match[Role::date]).date, match.month_first());
  if (!days) return std::nullopt;
  days->weekday = weekday_in(match[Role::weekday]);
  days->past = relation_of(match) == -1;
  return said(*days);
}

std::optional<Said> bare_figures(const Matched& match) {
  constexpr int kLargestPart = 10;
  const Token& written = token(match[Role::date]);
  const auto [first, second, third] = written.date.parts;
  const std::size_t length = written.range.end - written.range.begin;
  const bool looks_like_share = first <= second && second <= kLargestPart && length < std::size_t{5};
  return looks_like_share || (first == second && second == kLargestPart) ? std::nullopt : date_in_figures(match);
}

std::optional<Said> weekday_alone(const Matched& match) {
  const Piece* weekday = match[Role::weekday];
  if (match[Role::relation_behind] != nullptr && names_what_is_counted(match.behind())) return std::nullopt;   // "Tuesday next week"
  if (match.before() == Symbol::ordinal || match.before() == Symbol::final_one) return std::nullopt;
  if (may_be_ordinal(match, weekday) || may_be_word(match, weekday) || counts_within(match)) return std::nullopt;
  StatedDays days;
  days.form = Form::date;
  days.weekday = weekday_in(weekday);
  const auto relation = relation_of(match);
  days.following = relation == 1;
  days.past = relation == -1;
  return said(days);
}

std::optional<Said> day_by_distance(const Matched& match) {
  const Piece* day = match[Role::day];
  if (day->symbol == Symbol::today_or_morning) {
    for (const Symbol symbol : {Symbol::article, Symbol::plural_article, Symbol::every, Symbol::by, Symbol::early})
      if (match.before() == symbol) return std::nullopt;
  }
  StatedDays days;
  days.form = Form::shift;
  days.days = token(day).value;
  return said(days);
}

std::optional<Said> day_number(const Matched& match) {
  StatedDays days;
  days.form = Form::date;
  days.day = day_in(match[Role::day]);
  days.weekday = weekday_in(match[Role::weekday]);
  if (!is_day_of_month(days.day) || names_what_is_counted(match.behind())) return std::nullopt;
  if (const Piece* year = match[Role::year]) days.year = full_year(token(year).value);
  days.following = relation_of(match) == 1;
  days.past = relation_of(match) == -1;
  return said(days);
}

std::optional<Said> day_number_of_month(const Matched& match) { return token(match[Role::lead]).value > 0 ? day_number(match) : std::nullopt; }

std::optional<Said> part_of_near_day(const Matched& match) {
  StatedDays days;
  days.form = Form::shift;
  if (const Piece* day = match[Role::day]) days.days = token(day).value;
  days.days += relation_of(match).value_or(0);
  auto result = said(days);
  const Piece* part = match[Role::part] != nullptr ? match[Role::part] : match[Role::day];
  const bool plain = part->symbol == Symbol::part;
  result->time.part = static_cast<DayPart>(plain ? token(part).value : token(part).second);
  return result;
}

std::optional<Said> month_named(const Matched& match) {
  StatedDays days;
  days.form = Form::month;
  if (const Piece* figures = match[Role::date]) {
    const auto [first, second, third] = token(figures).date.parts;
    days.month = std::min(first, second);
    days.year = std::max(first, second);
    return said(days);
  }
  days.month = month_in(match[Role::month]);
  if (const Piece* year = match[Role::year]; year != nullptr && !may_be_year(year)) return std::nullopt;
  else if (year != nullptr) days.year = full_year(token(year).value);
  if (const Piece* nth = match[Role::nth]) days.month = is(nth, Symbol::final_one) ? kMonths : day_in(nth);
  if (!days.month || *days.month < 1 || *days.month > kMonths) return std::nullopt;
  if (const Piece* noun = match[Role::noun]; noun != nullptr && static_cast<TimeUnit>(token(noun).value) != TimeUnit::month) return std::nullopt;
  const auto relation = relation_of(match);
  days.following = relation == 1;
  days.past = relation == -1;
  return said(days);
}

std::optional<Said> unit_by_relation(const Matched& match) {
  if (counts_within(match)) return std::nullopt;
  const Piece* unit = match[Role::unit];
  const Piece* number = match[Role::number];
  StatedDays days;
  days.form = number == nullptr || is(number, Symbol::article) ? Form::unit : Form::span;
  days.unit = static_cast<TimeUnit>(token(unit).value);
  days.count = relation_of(match).value_or(0);
  if (number != nullptr && number < unit && match[Role::relation] > number && token(number).value > kMonths && static_cast<TimeUnit>(token(unit).value) >= TimeUnit::week) return std::nullopt;   // "23 next month"
  if (is(unit, Symbol::weekend) && *days.unit != TimeUnit::weekend) return std::nullopt;
  if (days.form == Form::span) {
    if (days.count == 0 || token(number).value < 1) return std::nullopt;
    days.count *= token(number).value;
  }
  if (days.form == Form::unit && *days.unit == TimeUnit::hour && is(match[Role::relation], Symbol::next_one)) {   // "la próxima hora"
    days.form = Form::span;
    return said(days);
  }
  if (days.form == Form::unit && (*days.unit < TimeUnit::day || (*days.unit == TimeUnit::day && days.count == 0))) return std::nullopt;
  if (days.form == Form::unit && *days.unit == TimeUnit::day) {
    if (!is(unit, Symbol::day_noun)) return std::nullopt;   // "últimos días"
    days.form = Form::shift;
    days.days = days.count;
    days.unit.reset();
  }
  if (match[Role::section] != nullptr) days.section = StatedDays::Section::rest;
  return said(days);
}

std::optional<Said> month_in_figures(const Matched& match) {
  StatedDays days;
  days.form = Form::month;
  days.month = token(match[Role::number]).value;
  days.year = token(match[Role::year]).value;
  return *days.month >= 1 && *days.month <= kMonths ? said(days) : std::nullopt;
}

std::optional<Said> shifted(const Matched& match) {
  StatedDays days;
  days.form = Form::shift;
  const bool back = is(match[Role::lead], Symbol::ago_before) || is(match[Role::relation_behind], Symbol::ago_behind);
  const int sign = back ? -1 : 1;
  int number = sign;
  for (const Piece& piece : match.pieces()) {
    if (piece.symbol == Symbol::article && piece.token->value == 0) return std::nullopt;   // "in the week"
    if (is_many(piece.symbol)) number = sign * (piece.symbol == Symbol::article ? 1 : piece.token->value);
    if (!is_length(piece.symbol)) continue;
    if (piece.symbol == Symbol::hour_mark && piece.token->value == 0) return std::nullopt;   // o'clock
    add_length(days, static_cast<TimeUnit>(piece.token->value), number);
  }
  return said(days);
}

std::optional<Said> shifted_by_half(const Matched&) {
  constexpr int kHalfHour = 30;
  StatedDays days;
  days.form = Form::shift;
  days.minutes = kHalfHour;
  return said(days);
}

std::optional<Said> recurrence(const Matched& match) {
  if (match.before() == Symbol::final_one || match.before() == Symbol::ordinal) return std::nullopt;
  const Piece* weekday = match[Role::weekday];
  if (weekday != nullptr && may_be_ordinal(match, weekday)) return std::nullopt;
  StatedDays days;
  days.form = Form::recurrent;
  return said(days);
}

std::optional<Said> days_in_month(const Matched& match) {
  StatedDays first;
  first.form = Form::date;
  first.month = month_in(match[Role::month]);
  if (const Piece* year = match[Role::year]) first.year = full_year(token(year).value);
  StatedDays last = first;
  first.day = day_in(match[Role::day]);
  last.day = day_in(match[Role::end]);
  if (!is_day_of_month(first.day) || !is_day_of_month(last.day) || *first.day >= *last.day) return std::nullopt;
  Said result;
  result.time.shape = TimeClaim::Shape::between;
  result.time.first.days = first;
  result.time.last.days = last;
  return result;
}

}  // namespace sml::claims
