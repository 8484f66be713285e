// A person's calendar for those who ask about many stretches of time.
//
// It owns the text and what was read of it so far; several threads may ask at once.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

#include "linter/time/calendar.h"
#include "linter/time/intervals.h"
#include "linter/time/zone.h"

namespace sml::time {

class WorkCalendar {
 public:
  // Times without a zone are in `zone`. A text that is no calendar has no events.
  WorkCalendar(std::string text, Zone zone);

  // Its timed events between two instants (calendar.h), cut off there.
  Intervals between(Instant from, Instant to) const;

  // How the months around a moment were read: whether it is a calendar at all, and what of it could not be understood. Lives as long as this.
  const CalendarEvents& read_around(Instant moment) const;

 private:
  // Read by the first who asks; whoever asks for another one does not wait.
  struct Block {
    std::once_flag once{};
    CalendarEvents events{};
  };

  const CalendarEvents& block(std::int64_t number) const;
  Block& block_at(std::int64_t number) const;

  std::string text_;
  Zone zone_;
  mutable std::mutex turn_;   // of what follows, but not of what is in a block
  mutable std::map<std::int64_t, Block> blocks_;   // stretches of equal length, by their number from 1970 on
};

}  // namespace sml::time
