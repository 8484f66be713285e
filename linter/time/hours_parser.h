// Reads hours notation (hours.h) rule by rule: what stands in the text, before any date is asked.
//
// The parser is a plain function over a text; the rules it returns own nothing of it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/time/hours.h"

namespace sml::time {

struct WrittenRule {
  std::uint8_t weekdays = 0;   // bit 0: Monday
  bool public_holidays = false;
  std::vector<MinuteRange> ranges;   // as written; empty: off
};

base::Result<std::vector<WrittenRule>, HoursError> parse_hours(std::string_view text);

}  // namespace sml::time
