// Hours notation: the subset of OpenStreetMap's opening_hours that the files use, whose days may also be named Lu Ma Mi Ju Vi Sa Do.
//
// An Hours is a list of rules, each for some weekdays or holidays with some time ranges; a later rule overrides an earlier one for
// the days that it names (PH names the public holidays, whatever their weekday). Days without times are whole days; times without
// days are every day's. A range that ends where it begins ("09:00-09:00") could be a whole day or nothing: it is a bad_range.
// It says nothing about a place: a zone and a holiday set turn it into intervals of instants.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/time/civil.h"
#include "linter/time/holidays.h"
#include "linter/time/intervals.h"
#include "linter/time/zone.h"

namespace sml::time {

// Minutes of a day, from its 00:00: [begin, end). Past midnight end goes beyond 1440, at most to 2880.
struct MinuteRange {
  int begin = 0;
  int end = 0;

  friend bool operator==(const MinuteRange&, const MinuteRange&) = default;
};

// "13:00-16:00"; "24:00" is the end of the day, and what lies behind it is told by the clock.
std::string written(const MinuteRange& range);
std::vector<std::string> written(const std::vector<MinuteRange>& ranges);   // one text a range

enum class HoursErrorKind {
  empty,        // no text, or nothing between two semicolons or after the last
  bad_day,      // Mon, SH, Mo-PH
  bad_time,     // 25:60, 9h, a begin after 23:59
  bad_range,    // 09:00 without an end, 09:00-09:00
  unexpected,   // anything else that does not follow here
};
struct HoursError {
  HoursErrorKind kind = HoursErrorKind::unexpected;
  std::uint32_t begin = 0;   // bytes of the text at fault
  std::uint32_t end = 0;
};

// The times of some days, "Mo-Fr,PH 09:00-14:00".
struct HoursRule {
  std::uint8_t weekdays = 0;          // bit 0: Monday
  bool public_holidays = false;
  std::vector<MinuteRange> ranges{};  // empty: off
};

class Hours {
 public:
  static base::Result<Hours, HoursError> parse(std::string_view text);

  // The ranges that begin on a day, sorted and merged; empty where it is off.
  std::vector<MinuteRange> on(Date date, const HolidaySet& holidays) const;

  // Those of a weekday that is no holiday, in any week, and of one that is.
  std::vector<MinuteRange> on(Weekday weekday) const;
  std::vector<MinuteRange> on_holiday(Weekday weekday = Weekday::monday) const;

  // Whether a rule is for that weekday, or for public holidays, which any may be.
  bool names(Weekday weekday) const;

  // Whether the notation speaks of public holidays.
  bool mentions_holidays() const;

  // The instants that it holds between two instants (within 1970..2199), by the clock of a zone. A range whose end a clock change skips or repeats ends
  // (and begins) at the first instant that the clock shows that time or a later one.
  Intervals intervals(Instant from, Instant to, const Zone& zone, const HolidaySet& holidays) const;

 private:
  const std::vector<MinuteRange>& ranges_on(Weekday weekday, bool is_holiday) const;

  std::vector<HoursRule> rules_;   // with ranges sorted and merged
};

}  // namespace sml::time
