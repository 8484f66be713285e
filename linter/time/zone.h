// Time zones of the operating system, instants, and the clock changes between them and wall-clock time.
//
// Zones are loaded by Abseil from the folder that tzdata.h finds. A Zone is a small value that can be copied freely; the loaded data lives
// until the program ends.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/duration.h"
#include "linter/time/civil.h"
#include "linter/time/moment.h"

namespace sml::time {

// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t seconds = 0;

  friend auto operator<=>(const Instant&, const Instant&) = default;
};

constexpr base::Duration operator-(Instant a, Instant b) { return {a.seconds - b.seconds}; }
constexpr Instant operator+(Instant a, base::Duration d) { return {a.seconds + d.seconds}; }
constexpr Instant operator-(Instant a, base::Duration d) { return {a.seconds - d.seconds}; }

class Zone {
 public:
  Zone();   // UTC

  // The zone of an IANA name ("America/Mexico_City", links such as "Europe/Kiev" too), or nothing: names that are paths, that are
  // no zone files, or that only differ in case are no names.
  static std::optional<Zone> find(std::string_view name);

  const std::string& name() const;

  // How a wall-clock time exists here.
  enum class Kind { unique, skipped, repeated };
  struct Reading {
    Kind kind = Kind::unique;
    // unique: the instant. skipped: the moment of the clock change. repeated: the first of the two.
    Instant instant;
    // repeated: the second one; else the same as instant.
    Instant later;
    // skipped, repeated: the wall-clock times between which the clock changes: skipped [from, to), repeated times [from, to).
    Civil from;
    Civil to;
  };
  Reading read(Civil civil) const;

  // Instants outside the years 1..9999 count as the first or last within.
  Civil civil(Instant instant) const;
  std::int32_t offset_seconds(Instant instant) const;   // east of UTC
  // That of all instants of [from, to]; nothing where the clock changes between them.
  std::optional<std::int32_t> offset_throughout(Instant from, Instant to) const;

 private:
  struct Data;
  explicit Zone(std::shared_ptr<const Data> data);
  std::shared_ptr<const Data> data_;
};

// The instant of a written moment: by its offset if it has one, else by the zone (skipped: the moment after the change; repeated:
// the first). A date alone is its 00:00, or the next day's 00:00 with `end_of_day`, the first instant of that day if skipped.
Instant instant_of(const WrittenMoment& moment, const Zone& zone, bool end_of_day = false);

// Whether what lasts until a written moment is over: a day is when the next begins; at the moment itself it still lasts.
bool is_over(const WrittenMoment& end, Instant moment, const Zone& zone);

}  // namespace sml::time
