// When a location of the facts is open: its weekly hours, and its own hours of single days.
//
// An Opening points into the World, and copies the client's list of holidays.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/model/world.h"
#include "linter/time/hours.h"

namespace sml::resolve {

class Opening {
 public:
  Opening(const model::Location& location, const model::Client& client);

  // A day's hours, by what begins on it; none: closed all day.
  struct Day {
    std::vector<time::MinuteRange> ranges;
    base::Span written{};                              // the hours in the facts
    const model::SpecialHours* special = nullptr;      // where the day has hours of its own
    bool is_holiday = false;                           // and is a public holiday, of which the weekly hours speak
  };
  // Nothing where the facts do not tell.
  std::optional<Day> on(time::Date date) const;

  // The hours of a weekday in a week without holidays, and those of public holidays; nothing where the facts do not tell.
  std::optional<std::vector<time::MinuteRange>> on(time::Weekday weekday) const;
  std::optional<std::vector<time::MinuteRange>> on_holidays() const;

  // Whether somebody who comes at a minute of the day finds it open; the closing minute is inside, and a night that began the day before
  // or goes on after midnight counts. Nothing where the facts do not tell.
  std::optional<bool> holds(time::Date date, int minute) const;

  // The first day after another on which it opens; nothing where it opens on none of the 60 that follow.
  std::optional<time::Date> next_open_day(time::Date after) const;

  const model::Location& location() const { return *location_; }
  // The location's name; of one without a name the client's, if it has no other, else its id.
  std::string place_name() const;

 private:
  const model::Location* location_;
  const model::Client* client_;
  time::HolidaySet holidays_;
};

}  // namespace sml::resolve
