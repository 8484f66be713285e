#include <algorithm>

#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Form = StatedDays::Form;

// "cuarta edición": an ordinal, unless something shows that a day is meant ("hoje terça tem", "de terça a quinta com").
bool may_be_ordinal(const Matched& match, const Piece* weekday) {
  if (weekday->symbol != Symbol::weekday_or_ordinal || match.behind() != Symbol::other || match.before() == Symbol::today) return false;
  const bool ends_range = (match.before() == Symbol::to || match.before() == Symbol::dash) && names_weekday(match.earlier());
  return !ends_range && match[Role::relation] == nullptr && match[Role::relation_behind] == nullptr && match.before() != Symbol::in &&
         match.before() != Symbol::article;
}

bool is_dated_again(const Matched& match) {
  return match.behind() == Symbol::number || match.behind() == Symbol::ordinal || match.behind() == Symbol::conjunction;
}

// "octubre la primera visita": days are masculine.
bool counts_a_thing(const Matched& match) {
  const Piece* day = match[Role::day];
  const Piece* month = match[Role::month];
  return day != nullptr && month != nullptr && month < day && is(day - 1, Symbol::article) && token(day - 1).second == kFeminine;
}

// "The first one Feb 3": the day stands behind its month.
bool is_word_before_month(const Matched& match) {
  const Piece* day = match[Role::day];
  return day != nullptr && match[Role::month] == day + 1 && day->symbol == Symbol::number && token(day).second == kInWords;
}

// "mar", "sun": a day only beside a time, another day or a figure.
bool may_be_word(const Matched& match, const Piece* weekday) {
  if (weekday->symbol != Symbol::weekday_or_word && weekday->symbol != Symbol::weekday_or_month) return false;
  if (match[Role::relation] != nullptr || match[Role::relation_behind] != nullptr) return false;
  constexpr Symbol kCompany[] = {Symbol::at, Symbol::a_time, Symbol::a_time_range, Symbol::number, Symbol::dash, Symbol::open, Symbol::colon};
  if (match.behind() == Symbol::from && match.beyond() == Symbol::a_time) return false;
  const bool ends_stretch = (match.before() == Symbol::to || match.before() == Symbol::dash) && is_weekday(match.earlier());   // "Mon to Sat"
  if (ends_stretch || ((match.behind() == Symbol::to || match.behind() == Symbol::conjunction) && is_weekday(match.beyond()))) return false;  // es "mar a dom"
  return std::ranges::find(kCompany, match.behind()) == std::end(kCompany);
}

// es "lun 9, mar 10 y mié 11": a day of the list, no month.
bool lists_weekdays(const Matched& match) {
  const Piece* month = match[Role::month];
  if (!is(month, Symbol::weekday_or_month)) return false;
  const bool stands_before = match.behind() == Symbol::number && match[Role::weekday] != nullptr && is(month - 1, Symbol::comma);
  const std::span<const Piece> before = match.pieces_before();
  const bool stands_behind = match[Role::weekday] == nullptr && before.size() > 2 && joins_listed(match.before()) && match.earlier() == Symbol::number &&
                             (before[before.size() - 3].symbol == Symbol::weekday_short || before[before.size() - 3].symbol == Symbol::weekday);
  return stands_before || stands_behind;
}

// "jueves y viernes de esta semana", "de la semana que viene"
bool is_of_certain_week(const Matched& match) {
  const std::span<const Piece> behind = match.pieces_behind();
  if (match.behind() != Symbol::of || behind.size() < 3) return false;
  const bool relates = match.beyond() == Symbol::this_one || match.beyond() == Symbol::next_one || match.beyond() == Symbol::last_one;
  return relates || (match.beyond() == Symbol::article && (behind[2].symbol == Symbol::unit || behind[2].symbol == Symbol::next_one));
}

}  // namespace

std::optional<Said> date_in_words(const Matched& match) {
  if (lists_weekdays(match) || ends_before_month(match) || counts_a_thing(match) || (is_word_before_month(match) && is_dated_again(match))) return std::nullopt;
  StatedDays days;
  days.form = Form::date;
  days.weekday = weekday_in(match[Role::weekday]);
  days.day = day_in(match[Role::day]);
  days.month = month_in(match[Role::month]);
  if (is(match[Role::month], Symbol::month_or_word) && is(match[Role::day], Symbol::number) && token(match[Role::day]).second == kInWords)
    return std::nullopt;  // "one may"
  if (const Piece* month = match[Role::number]) days.month = token(month).value;
  if (!is_day_of_month(days.day) || !days.month) return std::nullopt;
  if (const Piece* year = match[Role::year]; year != nullptr && !may_be_year(year))
    return std::nullopt;
  else if (year != nullptr)
    days.year = full_year(token(year).value);
  if (const Piece* year = match[Role::end]) days.year = full_year(token(year).value);
  if (*days.month < 1 || *days.month > time::kYearMonths) return std::nullopt;
  days.past = relation_of(match) == -1;
  days.following = relation_of(match) == 1;
  return saying(days);
}

// "el 20 de marzo del 26"; but "del 26 al 30".
std::optional<Said> date_of_short_year(const Matched& match) {
  constexpr int kFirst = 20;   // of this century
  constexpr int kLast = 39;
  constexpr Symbol kEnds[] = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close};
  const int year = token(match[Role::end]).value;
  const bool is_year = kFirst <= year && year <= kLast && std::ranges::find(kEnds, match.behind()) != std::end(kEnds);
  return is_year ? date_in_words(match) : std::nullopt;
}

// "el 21 del 3"
std::optional<Said> day_of_numbered_month(const Matched& match) { return token(match[Role::lead]).value == kWithIn ? date_in_words(match) : std::nullopt; }

// "27/06, sábado"; but "5 de mayo, viernes 6".
std::optional<Said> date_before_weekday(const Matched& match) {
  if (is_dated_again(match)) return std::nullopt;
  return match[Role::date] != nullptr ? date_in_figures(match) : date_in_words(match);
}

// "lunes, miércoles y viernes": each week's, unless something says which.
std::optional<Said> weekdays_listed(const Matched& match) {
  constexpr Symbol kCertain[] = {Symbol::article,   Symbol::in,    Symbol::this_one, Symbol::next_one, Symbol::last_one,
                                 Symbol::final_one, Symbol::until, Symbol::from,     Symbol::only,     Symbol::between};
  constexpr Symbol kDated[] = {Symbol::number, Symbol::ordinal, Symbol::month,    Symbol::month_short, Symbol::day_month, Symbol::full_date,
                               Symbol::comma,  Symbol::open,    Symbol::day_noun, Symbol::next_one,    Symbol::last_one, Symbol::this_one};
  const bool offers_choice =
      std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::conjunction && piece.token->value == kOr; });
  const bool recurs = std::ranges::any_of(match.pieces(), [](const Piece& piece) { return piece.symbol == Symbol::weekday_plural; });  // "viernes y sábados"
  const bool counts = match.behind() == Symbol::ordinal && token(&match.pieces_behind().front()).second == kFeminine;  // pt "seg e qui. 1a compra"
  const bool dated = !recurs && !counts && std::ranges::find(kDated, match.behind()) != std::end(kDated);
  if (offers_choice || dated || is_of_certain_week(match) || std::ranges::find(kCertain, match.before()) != std::end(kCertain)) return std::nullopt;
  StatedDays days;
  days.form = Form::recurrent;
  return saying(days);
}

// "Tuesday to Saturday at 7.30 pm": at that time each day.
std::optional<Said> weekdays_between(const Matched& match) {
  constexpr Symbol kCertain[] = {Symbol::article, Symbol::in, Symbol::this_one, Symbol::next_one, Symbol::last_one, Symbol::between};
  const bool certain = is(match[Role::lead], Symbol::of) && token(match[Role::lead]).value == kWithArticle;  // "del lunes al viernes"
  if (certain || std::ranges::find(kCertain, match.before()) != std::end(kCertain)) return std::nullopt;
  StatedDays days;
  days.form = Form::recurrent;
  return saying(days);
}

// "Sunday through Thursday, Nov 28 – Dec 23", "de lunes a jueves, del 1 al 20 de diciembre": on which days of a stretch that has a month of its own.
std::optional<Said> weekdays_before_dates(const Matched& match) {
  constexpr std::array kBetween = {Symbol::of, Symbol::from, Symbol::to, Symbol::dash, Symbol::until, Symbol::article, Symbol::ordinal, Symbol::number};
  const std::span<const Piece> behind = match.pieces_behind();
  if (behind.empty() || (behind.front().symbol != Symbol::comma && behind.front().symbol != Symbol::pause && behind.front().symbol != Symbol::open))
    return std::nullopt;
  std::size_t days = 0;
  bool of_month = false;
  for (const Piece& piece : behind.subspan(1)) {
    const bool month = names_month(piece.symbol);
    if (!month && !is_among(kBetween, piece.symbol)) break;
    of_month = of_month || month;
    days += piece.symbol == Symbol::number || piece.symbol == Symbol::ordinal ? 1 : 0;
  }
  return of_month && days == 2 ? weekdays_between(match) : std::nullopt;
}

std::optional<Said> weekday_alone(const Matched& match) {
  const Piece* weekday = match[Role::weekday];
  if (match[Role::relation_behind] != nullptr && names_what_is_counted(match.behind())) return std::nullopt;  // "Tuesday next week"
  if (match.before() == Symbol::ordinal || match.before() == Symbol::final_one || counts_none(match)) return std::nullopt;
  if (is(weekday, Symbol::weekday_or_ordinal) && (match.behind() == Symbol::middle || match.behind() == Symbol::half)) return std::nullopt;
  if (may_be_ordinal(match, weekday) || may_be_word(match, weekday) || counts_within(match)) return std::nullopt;
  StatedDays days;
  days.form = Form::date;
  days.weekday = weekday_in(weekday);
  const auto relation = relation_of(match);
  days.following = relation == 1;
  days.past = relation == -1;
  return saying(days);
}

// "three Fridays from now", "hace dos viernes"
std::optional<Said> weekdays_counted(const Matched& match) {
  const int count = token(match[Role::number]).value;
  const bool back = is(match[Role::lead], Symbol::ago_before) || is(match[Role::relation_behind], Symbol::ago_behind);
  if (count < 1) return std::nullopt;
  StatedDays days;
  days.form = Form::date;
  days.weekday = weekday_in(match[Role::weekday]);
  days.following = !back;
  days.past = back;
  days.days = (back ? -time::kWeekDays : time::kWeekDays) * (count - 1);
  return saying(days);
}

// "the Saturday after next": of the week after next.
std::optional<Said> weekday_after_next(const Matched& match) {
  if (match.behind() == Symbol::other || names_what_is_counted(match.behind())) return std::nullopt;
  StatedDays days;
  days.form = Form::date;
  days.weekday = weekday_in(match[Role::weekday]);
  days.unit = TimeUnit::week;
  days.count = 2;
  return saying(days);
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
  return saying(days);
}

// "mañana y pasado"; but "la mañana y pasada la tarde", "mañana y pasado el mediodía".
std::optional<Said> day_after_tomorrow(const Matched& match) {
  constexpr int kDistance = 2;
  if (token(match[Role::day]).second != kAlone || !may_follow_number(match.behind())) return std::nullopt;
  StatedDays days;
  days.form = Form::shift;
  days.days = kDistance;
  return saying(days);
}

// "día 21, sábado"
std::optional<Said> day_before_weekday(const Matched& match) { return is_dated_again(match) ? std::nullopt : day_number(match); }

std::optional<Said> part_of_near_day(const Matched& match) {
  StatedDays days;
  days.form = Form::shift;
  if (const Piece* day = match[Role::day]) days.days = token(day).value;
  days.days += relation_of(match).value_or(0);
  auto result = saying(days);
  const Piece* part = match[Role::part] != nullptr ? match[Role::part] : match[Role::day];
  const bool plain = part->symbol == Symbol::part;
  result->time.part = static_cast<DayPart>(plain ? token(part).value : token(part).second);
  return result;
}

std::optional<Said> recurrence(const Matched& match) {
  if (match.before() == Symbol::final_one || match.before() == Symbol::ordinal) return std::nullopt;
  if (is(match[Role::lead], Symbol::workdays))
    for (const Symbol symbol : {Symbol::number, Symbol::next_one, Symbol::last_one, Symbol::final_one})  // "3 días hábiles", "the next weekday"
      if (match.before() == symbol) return std::nullopt;
  if (is(match[Role::unit], Symbol::unit) && (match.behind() == Symbol::next_one || match.behind() == Symbol::last_one)) return std::nullopt;
  if (is(match[Role::lead], Symbol::weekend) && token(match[Role::lead]).value != kWeekends) return std::nullopt;  // one weekend, not "weekends"
  const Piece* weekday = match[Role::weekday];
  if (weekday != nullptr && may_be_ordinal(match, weekday)) return std::nullopt;
  StatedDays days;
  days.form = Form::recurrent;
  return saying(days);
}

// "el 5 de cada mes"
std::optional<Said> day_of_each_month(const Matched& match) {
  const bool of_month = static_cast<TimeUnit>(token(match[Role::unit]).value) == TimeUnit::month;
  return of_month && is_day_of_month(day_in(match[Role::day])) ? recurrence(match) : std::nullopt;
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
