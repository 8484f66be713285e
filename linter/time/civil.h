// Dates and wall-clock times without a place: what a calendar on the wall says.
//
// Plain values with proleptic Gregorian arithmetic. A zone turns them into instants (zone.h).
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace sml::time {

// Monday first, as the week is counted where our users live and as `hours` notation counts it.
enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

inline constexpr std::array kWeek = {Weekday::monday,   Weekday::tuesday,  Weekday::wednesday, Weekday::thursday,
                                     Weekday::friday,   Weekday::saturday, Weekday::sunday};

struct Date {
  int year = 1970;
  int month = 1;
  int day = 1;

  friend auto operator<=>(const Date&, const Date&) = default;
};

// A wall-clock time of a day, to the second.
struct Civil {
  Date date;
  int hour = 0;
  int minute = 0;
  int second = 0;

  friend auto operator<=>(const Civil&, const Civil&) = default;
};

inline constexpr Date kEpoch{1970, 1, 1};   // a Thursday

bool exists(Date date);
Weekday weekday(Date date);
Date plus_days(Date date, std::int64_t count);
std::int64_t days_between(Date from, Date to);   // to - from

Civil plus_minutes(Civil civil, std::int64_t count);

std::string iso(Date date);     // 2026-03-13
std::string iso(Civil civil);   // 2026-03-13T18:30, with seconds only where there are any
std::string iso_with_seconds(Civil civil);   // 2026-03-13T18:30:00
std::string iso_clock(int hour, int minute, std::optional<int> second = {});   // 18:30, 18:30:15
std::string iso_clock(int minute);              // of a day
std::string iso_offset(std::int32_t seconds);   // -06:00, +05:30

}  // namespace sml::time
