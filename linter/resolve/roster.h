// Who is on shift for a client, and when.
//
// A Roster reads the World's team (or, without one, the contract's service hours as the shifts of one person) and answers for a
// stretch of time. It is made once a client and points into the World; intervals are computed when asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "linter/base/duration.h"
#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/time/hours.h"
#include "linter/time/intervals.h"

namespace sml::resolve {

// A shift of somebody: their intervals with time off taken out. Without a team `person` is nullptr and the contract is the shift.
struct Duty {
  const model::Person* person = nullptr;
  base::Span at{};                     // the shift's hours, the calendar's name, or the contract's service_hours
  time::Intervals intervals;
  const model::Shift* shift = nullptr;    // which may be for some networks, or on call; nullptr: for all
  const time::Zone* zone = nullptr;       // in which the hours are written
};

// Whether each shift of the team that may be for a client could be read: hours that nobody understands may be anybody's presence.
bool knows_all_shifts(const model::World& world, const model::Client& client);

// Whether each shift that may be for a client says for whom and on what networks it is: one that does not counts in a Roster as for all.
bool knows_whose_shifts_are(const model::World& world, const model::Client& client);

class Roster {
 public:
  Roster(const model::World& world, const model::Client& client);

  // Whether it can know: there is a team.yaml whose shifts could be read, or without one the contract has service_hours.
  bool known() const { return known_; }

  // The duties for posts on these networks that reach into [from, to). `emergency` counts on_call shifts too.
  std::vector<Duty> duties(const std::vector<model::Network>& networks, bool emergency, time::Instant from, time::Instant to) const;

 private:
  // What is somebody's time for the client, whenever that is: hours, or a calendar.
  struct Presence {
    const model::Person* person = nullptr;
    base::Span at{};
    const time::Hours* hours = nullptr;
    const model::Calendar* calendar = nullptr;
    const model::Shift* shift = nullptr;    // whose hours they are: it may be for some networks, or on call
    const time::Zone* zone = nullptr;
    time::HolidaySet holidays{};
    time::Intervals absent{};

    time::Intervals between(time::Instant from, time::Instant to) const;
  };

  void add_person(const model::World& world, const model::Client& client, std::size_t index);

  bool known_;
  std::vector<Presence> presences_;
};

// All duties' intervals as one.
time::Intervals attended(const std::vector<Duty>& duties);

// The first duty that begins at or after a moment, or holds it.
struct NextDuty {
  const Duty* duty = nullptr;
  time::Instant begin{};
};
std::optional<NextDuty> next_duty(const std::vector<Duty>& duties, time::Instant moment);

// The moment of [from, to] at which a reply would wait longest for somebody on shift, and how long; the first of equals.
// Beyond `known_until`, where no duty was asked for, a wait counts up to it.
struct Wait {
  time::Instant since{};
  std::optional<time::Instant> until{};   // nothing: nobody comes before known_until
  base::Duration length{};
};
Wait worst_wait(const time::Intervals& attended, time::Instant from, time::Instant to, time::Instant known_until);

// The instants of a client's service hours that reach into [from, to); nothing where the contract has none.
std::optional<time::Intervals> service_intervals(const model::Client& client, time::Instant from, time::Instant to);

}  // namespace sml::resolve
