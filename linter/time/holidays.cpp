#include "linter/time/holidays.h"

#include <algorithm>
#include <iterator>
#include <array>
#include <span>

#include "linter/time/holiday_laws.h"

namespace sml::time {
namespace {

std::array<std::span<const CountryLaws>, 4> regions() {
  return {laws_of_north_america(), laws_of_central_america(), laws_of_south_america(), laws_of_europe()};
}

std::span<const HolidayLaw> laws_of(std::string_view country) {
  for (const auto region : regions()) {
    const auto found = std::ranges::find(region, country, &CountryLaws::country);
    if (found != region.end()) return found->laws;
  }
  return {};
}

Date nth_weekday(int year, const HolidayDay& day) {
  const int month = day.month;
  const Date first{year, month, 1};
  const int distance = (static_cast<int>(day.weekday) - static_cast<int>(weekday(first)) + 7) % 7;
  if (day.number > 0) return plus_days(first, distance + 7 * (day.number - 1));
  const Date fourth = plus_days(first, distance + 21);
  const Date fifth = plus_days(fourth, 7);
  return fifth.month == month ? fifth : fourth;
}

Date date_in(int year, const HolidayDay& day) {
  switch (day.kind) {
    case HolidayDay::Kind::fixed: return {year, day.month, day.number};
    case HolidayDay::Kind::easter: return plus_days(easter(year), day.offset);
    case HolidayDay::Kind::nth_weekday: return plus_days(nth_weekday(year, day), day.offset);
    case HolidayDay::Kind::chilean_solstice: return {year, 6, solstice_on_21_june(year) ? 21 : 20};
  }
  return {};
}

// Calls `visit` with the dates that a law gives to the holiday of a year; a moved one can fall into the year before.
template <class Visitor>
void visit_dates(const HolidayLaw& law, int year, Visitor visit) {
  if (year < law.years.first || year > law.years.last || (year - law.years.first) % law.years.every != 0) return;
  const Date date = date_in(year, law.day);
  const auto day_of_week = weekday(date);
  if ((law.weekdays & on(day_of_week)) == 0) return;
  const int distance = law.move.days[static_cast<std::size_t>(day_of_week)];
  if (distance == 0 || law.move.keeps_day) visit(date);
  if (distance != 0) visit(plus_days(date, distance));
}

bool is_holiday(std::span<const HolidayLaw> laws, Date date) {
  bool found = false;
  const auto compare = [&](Date holiday) { found = found || holiday == date; };
  for (const HolidayLaw& law : laws) {
    visit_dates(law, date.year, compare);
    if (date.month == 12) visit_dates(law, date.year + 1, compare);
    if (found) return true;
  }
  return false;
}

bool holds(const std::vector<Date>& dates, Date date) { return std::ranges::find(dates, date) != dates.end(); }

}  // namespace

// The anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8).
Date easter(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int year_of_century = year % 100;
  const int moon_correction = (century - (century + 8) / 25 + 1) / 3;
  const int full_moon = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
  const int to_sunday = (32 + 2 * (century % 4) + 2 * (year_of_century / 4) - full_moon - year_of_century % 4) % 7;
  const int late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
  const int days = full_moon + to_sunday - 7 * late + 114;
  return {year, days / 31, days % 31 + 1};
}

std::vector<Date> national_holidays(std::string_view country, int year) {
  std::vector<Date> dates;
  const auto keep = [&](Date date) {
    if (date.year == year) dates.push_back(date);
  };
  for (const HolidayLaw& law : laws_of(country)) {
    visit_dates(law, year, keep);
    visit_dates(law, year + 1, keep);
  }
  std::ranges::sort(dates);
  dates.erase(std::ranges::unique(dates).begin(), dates.end());
  return dates;
}

bool knows_holidays_of(std::string_view country) { return !laws_of(country).empty(); }

std::vector<std::string> holiday_countries() {
  std::vector<std::string> countries;
  for (const auto region : regions()) {
    for (const CountryLaws& laws : region) countries.emplace_back(laws.country);
  }
  std::ranges::sort(countries);
  return countries;
}

bool HolidaySet::contains(Date date) const {
  return !holds(except, date) && (holds(dates, date) || is_holiday(laws_of(country), date));
}

std::vector<Date> HolidaySet::between(Date first, Date last) const {
  std::vector<Date> found = dates;
  for (int year = first.year; year <= last.year; ++year) std::ranges::move(national_holidays(country, year), std::back_inserter(found));
  std::erase_if(found, [&](Date date) { return date < first || last < date || holds(except, date); });
  std::ranges::sort(found);
  found.erase(std::ranges::unique(found).begin(), found.end());
  return found;
}

}  // namespace sml::time
