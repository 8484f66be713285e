// Reads hours notation (hours.h) rule by rule: what stands in the text, before any date is asked.
//
// The parser is a plain function over a text; the rules it returns own nothing of it.
#pragma once

#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/time/hours.h"

namespace sml::time {

// Their ranges stand as they are written.
base::Result<std::vector<HoursRule>, HoursError> parse_hours(std::string_view text);

}  // namespace sml::time
