// Moments and dates as the files write them, before any zone is applied.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "linter/base/result.h"
#include "linter/time/civil.h"

namespace sml::time {

// The years that moments may be in.
inline constexpr int kFirstYear = 1970;
inline constexpr int kLastYear = 2199;

// A moment as written. Without an offset it is wall-clock time in a zone that the file's place decides (zone.h resolves it).
struct WrittenMoment {
  Civil civil;
  bool date_only = false;                        // 2026-03-13: civil is its 00:00; what it means depends on the key
  std::optional<std::int32_t> offset_seconds;    // east of UTC; 0 for Z
  bool utc = false;                              // written with Z
  bool minus = false;                            // the offset has a minus before it, and may be -00:00
  std::uint32_t offset_begin = 0;                // bytes [offset_begin, end of text) of the text hold the offset
};

// Why a text is no moment. The schema/value card says each in words.
enum class MomentError {
  format,            // not of the forms 2026-03-13, 2026-03-13T18:30[:05][-06:00|Z] (a space for the T)
  no_such_date,      // 2026-02-30
  no_such_time,      // 25:00
  no_such_offset,    // +00:60, +99:00
  out_of_range,      // before the first year or after the last
};

base::Result<WrittenMoment, MomentError> parse_moment(std::string_view text);
base::Result<Date, MomentError> parse_date(std::string_view text);

}  // namespace sml::time
