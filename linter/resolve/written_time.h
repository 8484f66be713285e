// Days and times as people and their spreadsheets write them in a cell. Nothing here guesses: what has two readings keeps both.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/time/civil.h"
#include "linter/time/moment.h"

namespace sml::resolve {

struct Clock {
  int hour = 0;
  int minute = 0;
  int second = 0;

  friend bool operator==(const Clock&, const Clock&) = default;
};

// "18:00", "18h30", "18 h", "6 pm", "6:00 p. m.", "18:00:00", "7 de la tarde", "noon". Nothing for what is no time of a day, and for hours of which nobody
// knows the half ("6").
std::optional<Clock> read_clock(std::string_view cell);

// Which of two numbers is the day: 14/3 or 3/14.
enum class DayOrder : std::uint8_t { day_first, month_first };

// A day, with a time where the cell has one.
struct WrittenDay {
  std::optional<time::Date> date{};           // of the only form that it can have; else two numbers and a year
  int first = 0;
  int second = 0;
  int year = 0;
  std::optional<time::Weekday> weekday{};
  std::optional<Clock> clock{};
  std::optional<std::int32_t> offset_seconds{};   // with a clock: as in time::WrittenMoment
  bool utc = false;
};

// "lunes", "mié.", "Mon", "segunda-feira".
std::optional<time::Weekday> read_weekday(std::string_view cell);

enum class DayFault { not_understood, no_year, no_such_date, other_year, no_such_time };

// "2026-03-14", "14/03/2026", "3/14/26", "14-mar-2026", "sábado 14 de marzo de 2026", "Mar 14, 2026", each with a time behind it or not. A year of two
// figures is of this century.
base::Result<WrittenDay, DayFault> read_day(std::string_view cell);

// The date in an order of its numbers; nothing where there is none, or it falls on another weekday than the cell says.
std::optional<time::Date> date_in(const WrittenDay& day, DayOrder order);

// Why a day that is written in another way is none: its fault, or the date, which falls on another weekday than is said.
struct NoMoment {
  std::optional<DayFault> fault{};
  std::optional<time::Date> other_weekday{};
};
NoMoment why_no_moment(std::string_view written);

// What was meant by a moment that is written in another way than files have it: "2026-12-03T18:00", without a time "2026-12-03". Two where day and
// month may change places; none where it says no day. `clock` is a time that stands beside it, for one that has none. The end of a day, 24:00, is where
// the next begins. Without a year it is the day of less than half a year from `today` that falls on the weekday that is said; without that, none. A year of two
// figures may stand in front or
// behind: what is within a year of `today` is meant then.
// A clock that is named behind it, "-5", "GMT-5", "(hora de Bogotá)", is said as an offset.
std::vector<std::string> meant_moments(std::string_view written, std::optional<Clock> clock = {}, std::optional<time::Date> today = {});

// Of a day that says no year, the one to come, or the nearest to `today`: "24 dic" -> "2026-12-24", "15/04 13:00" -> "2026-04-15T13:00". Nothing where day and
// month may
// change places.
enum class YearSide : std::uint8_t { ahead, nearest };
std::optional<std::string> moment_without_year(std::string_view written, time::Date today, YearSide side);

}  // namespace sml::resolve
