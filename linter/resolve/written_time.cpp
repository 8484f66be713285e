#include "linter/resolve/written_time.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/temporal/time_words.h"
#include "linter/model/message_language.h"
#include "linter/resolve/weekdays.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/text/trimmed.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::Symbol;
using text::Pattern;
using text::trimmed;

constexpr int kCentury = 2000;
constexpr std::size_t kWholeYear = 4;   // figures

constexpr std::string_view kClock = R"(^(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?:[:.](\d{2}))?)?\s?(h|hs|hr|hrs|horas?|hours?)?\.?\s?(?:([ap])\s?\.?\s?m\.?)?$)";
constexpr std::string_view kSpoken = R"(^(?:a las? |as |at )?(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(?:h|hs|hr|hrs|horas?)?\.?\s(?:de la|del|da|do|in the|)"
                                     R"(at)\s([a-z]+(?:-dia)?)$)";
constexpr std::string_view kWeekday = R"(^([a-z]+(?:-feira)?)\.?,?\s+)";
constexpr std::string_view kNumbers = R"(^(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?([/.-])\s?(\d{4}|\d{1,2})(?:$|[^\d]))";
constexpr std::string_view kDayMonth = R"(^(\d{1,2})\.?(?:o|st|nd|rd|th)?[\s./-]*(?:de\s|of\s)?\s*([a-z]{3,})\.?[\s.,/-]*(?:del?\s)?\s*(\d{4}|\d{2})(?:$|)"
                                       R"([^\d:h]))";
constexpr std::string_view kMonthDay = R"(^([a-z]{3,})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?:$|[^\d]))";
constexpr std::string_view kWithoutYear = R"(^\d{1,2}(?:\s?[/.-]\s?\d{1,2}|[\s./-]*(?:de\s)?\s*[a-z]{3,}\.?)(?:[\s,].*)?$)";
constexpr std::string_view kBeforeClock = R"(^(?:,|\s|-|a las? |at |as |t)+)";

// Blanks of all kinds are plain ones, and none stands at an end.
std::string folded(std::string_view cell) { return std::string(trimmed(text::fold(cell))); }

const claims::TimeWord* time_word(std::string_view language, std::string_view word) { return claims::TimeWords::of(language).find(word); }

std::optional<int> month_called(std::string_view word) {
  for (const model::MessageLanguage language : model::kReadingOrder) {
    const claims::TimeWord* found = time_word(model::name_of(language), word);
    if (found == nullptr) continue;
    if (claims::names_month(found->symbol)) return found->value;
    if (found->symbol == Symbol::weekday_or_month) return found->second;
  }
  return std::nullopt;
}

bool is_year(int year) { return year >= time::kFirstYear && year <= time::kLastYear; }

bool is_day(time::Date date) { return is_year(date.year) && time::exists(date); }

int year_of(std::string_view figures) { return base::whole_number(figures) + (figures.size() < kWholeYear ? kCentury : 0); }

// The hours that people call so, of a clock with twelve: from the first to the last, and what is added to those below twelve.
struct PartOfDay {
  std::string_view name;   // folded
  int first;
  int last;
  int added;
};
constexpr PartOfDay kPartsOfDay[] = {
    {"manana", 1, 11, 0},          {"madrugada", 1, 6, 0},           {"manha", 1, 11, 0},             {"morning", 1, 11, 0},
    {"tarde", 1, 8, time::kNoon},  {"afternoon", 1, 6, time::kNoon}, {"evening", 5, 11, time::kNoon}, {"night", 7, 11, time::kNoon},
    {"noche", 7, 11, time::kNoon}, {"noite", 6, 11, time::kNoon},    {"mediodia", 1, 3, time::kNoon}, {"meio-dia", 1, 3, time::kNoon},
};
constexpr std::string_view kNoonWords[] = {"mediodia", "al mediodia", "noon", "midday", "meio-dia", "meio dia", "12 del mediodia", "12 noon"};

// "7 de la tarde", "7:30 da noite", "noon".
std::optional<Clock> spoken_clock(std::string_view cell) {
  if (base::is_among(kNoonWords, cell)) return Clock{time::kNoon, 0, 0};
  static const Pattern pattern = Pattern::literal(kSpoken);
  const auto match = pattern.find(cell);
  if (!match) return std::nullopt;
  const Clock clock{base::whole_number(match->of(cell, 1)), base::whole_number(match->of(cell, 2)), 0};
  const auto part = std::ranges::find(kPartsOfDay, match->of(cell, 3), &PartOfDay::name);
  if (part == std::end(kPartsOfDay) || clock.hour < part->first || clock.hour > part->last || clock.minute >= 60) return std::nullopt;
  return Clock{clock.hour + part->added, clock.minute, 0};
}

std::optional<Clock> folded_clock(std::string_view cell) {
  if (const auto spoken = spoken_clock(cell)) return spoken;
  static const Pattern pattern = Pattern::literal(kClock);
  enum { all, hour, minute, second, mark, half };
  const auto match = pattern.find(cell);
  if (!match || !(match->has(minute) || match->has(mark) || match->has(half))) return std::nullopt;
  Clock clock{base::whole_number(match->of(cell, hour)), base::whole_number(match->of(cell, minute)), base::whole_number(match->of(cell, second))};
  const std::string_view said = match->of(cell, half);
  if (said == "a" && clock.hour > time::kNoon) return std::nullopt;
  if (said == "a" && clock.hour == time::kNoon) clock.hour = 0;
  if (said == "p" && clock.hour < time::kNoon) clock.hour += time::kNoon;
  const bool exists = clock.hour < 24 && clock.minute < 60 && clock.second < 60;
  return exists ? std::optional(clock) : std::nullopt;
}

// Reads a cell's day from its front, and what stands behind it.
class DayReader {
 public:
  explicit DayReader(std::string_view cell) : rest_(cell) {}

  base::Result<WrittenDay, DayFault> read() {
    read_weekday();
    if (!(read_numbers() || read_day_month() || read_month_day())) return is_without_year() ? DayFault::no_year : DayFault::not_understood;
    const bool exists = day_.date ? is_day(*day_.date) : is_day({day_.year, day_.first, day_.second}) || is_day({day_.year, day_.second, day_.first});
    if (!exists) return is_year(day_.date ? day_.date->year : day_.year) ? DayFault::no_such_date : DayFault::other_year;
    if (!read_clock_behind()) return DayFault::no_such_time;
    return day_;
  }

 private:
  void take(std::size_t length) { rest_.remove_prefix(length); }

  void read_weekday() {
    static const Pattern pattern = Pattern::literal(kWeekday);
    const auto match = pattern.find(rest_);
    if (!match) return;
    const auto weekday = weekday_called(match->of(rest_, 1));
    const bool is_month = month_called(match->of(rest_, 1)).has_value();   // "mar 14, 2026": the next thing tells
    if (!weekday || (is_month && is_month_first(rest_))) return;
    day_.weekday = weekday;
    take(match->whole().end);
  }

  static const Pattern& month_first() {
    static const Pattern pattern = Pattern::literal(kMonthDay);
    return pattern;
  }

  static bool is_month_first(std::string_view text) { return month_first().stands_in(text); }

  bool read_numbers() {
    static const Pattern pattern = Pattern::literal(kNumbers);
    enum { all, first, sign, second, next_sign, third };
    const auto match = pattern.find(rest_);
    if (!match || match->of(rest_, sign) != match->of(rest_, next_sign)) return false;
    const std::string_view head = match->of(rest_, first), middle = match->of(rest_, second), tail = match->of(rest_, third);
    if (head.size() == kWholeYear && tail.size() < kWholeYear)
      day_.date = time::Date{base::whole_number(head), base::whole_number(middle), base::whole_number(tail)};
    else if (head.size() <= 2 && (tail.size() == 2 || tail.size() == kWholeYear))
      std::tie(day_.first, day_.second, day_.year) = std::tuple(base::whole_number(head), base::whole_number(middle), year_of(tail));
    else return false;
    take(match->groups[third]->end);
    return true;
  }

  bool read_day_month() {
    static const Pattern pattern = Pattern::literal(kDayMonth);
    const auto match = pattern.find(rest_);
    const auto month = match ? month_called(match->of(rest_, 2)) : std::nullopt;
    if (!month) return false;
    day_.date = time::Date{year_of(match->of(rest_, 3)), *month, base::whole_number(match->of(rest_, 1))};
    take(match->groups[3]->end);
    return true;
  }

  bool read_month_day() {
    const auto match = month_first().find(rest_);
    const auto month = match ? month_called(match->of(rest_, 1)) : std::nullopt;
    if (!month) return false;
    day_.date = time::Date{base::whole_number(match->of(rest_, 3)), *month, base::whole_number(match->of(rest_, 2))};
    take(match->groups[3]->end);
    return true;
  }

  bool is_without_year() const {
    static const Pattern pattern = Pattern::literal(kWithoutYear);
    return pattern.stands_in(rest_);
  }

  // Whether what is left is nothing, or a time.
  bool read_clock_behind() {
    if (rest_.empty()) return true;
    static const Pattern pattern = Pattern::literal(kBeforeClock);
    const auto before = pattern.find(rest_);
    if (!before) return false;
    take(before->whole().end);
    day_.clock = folded_clock(rest_);
    return day_.clock.has_value();
  }

  std::string_view rest_;
  WrittenDay day_;
};

// As the repository's files write it.
std::optional<WrittenDay> from_moment(std::string_view cell) {
  const auto moment = time::parse_moment(cell);
  if (!moment) return std::nullopt;
  WrittenDay day{.date = moment->civil.date, .offset_seconds = moment->offset_seconds, .utc = moment->utc};
  if (!moment->date_only) day.clock = Clock{moment->civil.hour, moment->civil.minute, moment->civil.second};
  return day;
}

}  // namespace

std::optional<Clock> read_clock(std::string_view cell) { return folded_clock(folded(cell)); }

std::optional<time::Weekday> read_weekday(std::string_view cell) {
  const std::string word = folded(cell);
  return weekday_called(std::string_view(word).substr(0, word.find_last_not_of(".,") + 1));
}

base::Result<WrittenDay, DayFault> read_day(std::string_view cell) {
  const std::string text = folded(cell);
  if (auto day = from_moment(trimmed(cell))) return *std::move(day);
  return DayReader(text).read();
}

std::optional<time::Date> date_in(const WrittenDay& day, DayOrder order) {
  const bool is_day_first = order == DayOrder::day_first;
  const time::Date date = day.date.value_or(time::Date{day.year, is_day_first ? day.second : day.first, is_day_first ? day.first : day.second});
  return is_day(date) && (!day.weekday || *day.weekday == time::weekday(date)) ? std::optional(date) : std::nullopt;
}

NoMoment why_no_moment(std::string_view written) {
  const auto day = read_day(written);
  if (!day) return {.fault = day.error()};
  if (!day->weekday) return {};
  const std::optional<time::Date> other = date_in({.date = day->date, .first = day->first, .second = day->second, .year = day->year}, DayOrder::day_first);
  return {.other_weekday = date_in(*day, DayOrder::month_first) ? std::nullopt : other};
}

}  // namespace sml::resolve
