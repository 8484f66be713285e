// What a text says of days and times, as far as its own words fix it: nobody has asked a clock yet (calendar.h does).
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/time/civil.h"

namespace sml::claims {

enum class DayPart : std::uint8_t { dawn, morning, midday, afternoon, evening, night };
inline constexpr std::array<std::string_view, 6> kDayParts = {"dawn", "morning", "midday", "afternoon", "evening", "night"};   // as programs read them
constexpr std::string_view name_of(DayPart part) { return kDayParts[static_cast<std::size_t>(part)]; }

enum class TimeUnit : std::uint8_t { second, minute, hour, day, week, weekend, fortnight, half_month, month, quarter, semester, year, decade };

// So many units as a length.
struct TimeLength {
  int months = 0;
  int days = 0;
  int minutes = 0;  // seconds are none
};
TimeLength length_of(TimeUnit unit, int count);

// A day or a stretch of days. Which members mean something depends on the form; what the text leaves out is nothing.
struct StatedDays {
  enum class Form : std::uint8_t {
    none,
    date,     // "viernes 13 de marzo", "el 15", "el próximo viernes", "15 del mes que viene": one day; of a weekday, `days` later
    // so many months, days and minutes from the publication: "mañana", "hace tres semanas", "in 5 minutes"; "hoy jueves" is none that exists on a Friday
    shift,
    week_of,  // the week or weekend (nth_unit) of a date: "la semana del 15 de septiembre"
    month,    // "marzo", "marzo de 2026": its days
    year,
    unit,      // the unit of the publication, `count` units later: "esta semana", "el mes que viene"
    span,      // so many units that end before the publication (count < 0) or begin after it: "los próximos 3 días"
    nth,       // the nth weekday, or day, or unit, of a month or of a unit: "primer lunes de marzo", "última semana del año"
    recurrent  // no certain days: "todos los martes", "los jueves de febrero" (month)
  };
  enum class Section : std::uint8_t { whole, early, middle, late, rest };

  Form form = Form::none;
  std::optional<int> day;
  std::optional<int> month;  // 1 to 12
  std::optional<int> year;
  std::optional<time::Weekday> weekday;
  std::optional<int> month_nearby{};  // named before "lunes 18", meant if that is a Monday
  bool month_lent = false;            // by a date behind it: "desde el martes 12 hasta el 23 de febrero"
  bool following = false;        // "próximo viernes": not today
  bool past = false;             // "viernes pasado", or a past verb: the last one
  std::optional<TimeUnit> unit;  // unit, span; of a date or a month: the unit that holds it ("viernes de la próxima semana")
  int count = 0;
  int months = 0;  // shift
  int days = 0;
  int minutes = 0;
  bool until_then = false;           // shift: "within 5 minutes" is all of them
  int nth = 0;                       // from 1; -1 is the last
  std::optional<TimeUnit> nth_unit;  // of what, where no weekday is
  Section section = Section::whole;

  bool stated() const { return form != Form::none; }
  // Whether it is one day, as its words say.
  bool is_day() const;
  // Whether it is counted in hours or less: a moment of a day.
  bool is_moment() const { return form == Form::shift && minutes != 0; }

  friend bool operator==(const StatedDays&, const StatedDays&) = default;
};

// A time of day. 24:00 is the end of a day.
struct StatedClock {
  int hour = 0;
  int minute = 0;
  std::optional<int> second{};
  bool half_unsaid = false;  // "a las 8": morning or evening
  bool half_said = false;    // "8 pm"; else of 24 hours

  friend auto operator<=>(const StatedClock&, const StatedClock&) = default;
};

struct StatedMoment {
  StatedDays days;
  std::optional<StatedClock> clock;

  friend bool operator==(const StatedMoment&, const StatedMoment&) = default;
};

// A day, a time, both, or a stretch of them. A stretch has two sides, or one and is open (`until`, `since`), or is what its only side spans
// ("esta semana", "por la tarde").
struct TimeClaim {
  enum class Kind : std::uint8_t { date, date_range, time, time_range, datetime, datetime_range };
  enum class Shape : std::uint8_t { one, between, since, until };

  Kind kind = Kind::date;
  Shape shape = Shape::one;
  StatedMoment first;           // one, between, since
  StatedMoment last;            // between, until
  std::optional<DayPart> part;  // shape one: "esta noche", "por la mañana"
  bool first_excluded = false;  // "después de febrero" begins in March, "después del 15" on the 16th
  bool last_excluded = false;   // "antes del 15" ends on the 14th
};

// Opening hours, or what else happens on certain weekdays between certain hours, in the notation of opening hours.
struct HoursClaim {
  std::string days;   // "Mo-Fr", "Tu,Th"
  std::string hours;  // "09:00-18:00", "off"; empty where one side is open ("hasta las 02:00")
  std::optional<StatedClock> opens{};  // the side that is stated, where the other is open
  std::optional<StatedClock> closes{};
};

}  // namespace sml::claims
