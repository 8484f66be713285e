// What the laws of each country say about its public holidays, as constant tables.
//
// A law names a day of the year (a date, a distance to Easter, the n-th weekday of a month), the years in which it held, and where
// the rest goes when the day falls on some weekday. The tables stand in holiday_laws_REGION.cpp beside the name of each act; they
// live as long as the program. holidays.h works out dates from them.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "linter/time/civil.h"

namespace sml::time {

struct HolidayDay {
  enum class Kind { fixed, easter, nth_weekday, chilean_solstice } kind = Kind::fixed;
  std::int8_t month = 1;
  std::int8_t number = 1;   // fixed: the day; nth_weekday: 1 the first .. 5, -1 the last
  Weekday weekday = Weekday::monday;
  std::int8_t offset = 0;   // days after the day that the rest names
};

constexpr HolidayDay fixed(int month, int day) {
  return {HolidayDay::Kind::fixed, static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}
constexpr HolidayDay easter_day(int offset) {
  return {HolidayDay::Kind::easter, 1, 1, Weekday::monday, static_cast<std::int8_t>(offset)};
}
constexpr HolidayDay nth(int number, Weekday weekday, int month, int offset = 0) {
  return {HolidayDay::Kind::nth_weekday, static_cast<std::int8_t>(month), static_cast<std::int8_t>(number), weekday,
          static_cast<std::int8_t>(offset)};
}

// How many days later the rest is, by the weekday that the day falls on, Monday first.
struct Move {
  std::array<std::int8_t, 7> days = {};
  bool keeps_day = false;   // the day itself stays a holiday beside the moved one
};

inline constexpr Move kNextMonday = {{0, 6, 5, 4, 3, 2, 1}};
inline constexpr Move kSundayAlsoMonday = {{0, 0, 0, 0, 0, 0, 1}, true};

struct Years {
  int first = 2000;
  int last = 2099;
  int every = 1;
};

constexpr Years since(int year) { return {year}; }
constexpr Years until(int year) { return {2000, year}; }
constexpr Years only_in(int year) { return {year, year}; }

// A law holds only when the day falls on one of these; bit 0: Monday.
using Weekdays = std::uint8_t;
inline constexpr Weekdays kAnyWeekday = 0b1111111;
constexpr Weekdays on(Weekday weekday) { return static_cast<Weekdays>(1u << static_cast<unsigned>(weekday)); }

struct HolidayLaw {
  HolidayDay day;
  Move move = {};
  Years years = {};
  Weekdays weekdays = kAnyWeekday;
};

struct CountryLaws {
  std::string_view country;   // ISO 3166-1 alpha-2
  std::span<const HolidayLaw> laws;
};

// The countries of each region, in the order of their codes.
std::span<const CountryLaws> laws_of_north_america();
std::span<const CountryLaws> laws_of_central_america();
std::span<const CountryLaws> laws_of_south_america();
std::span<const CountryLaws> laws_of_europe();

// The years from 2021 on whose June solstice falls on the 21st by Chile's clock (UTC-4); in the others it is the 20th. Worked out
// from the mean equinox and solstice polynomials of Meeus, "Astronomical Algorithms", chapter 27; 2021 by Ley 21.357 itself.
bool solstice_on_21_june(int year);

}  // namespace sml::time
