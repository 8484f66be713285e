// The problem of a moment that was to have passed.
#pragma once

#include <string_view>

#include "linter/load/problem.h"
#include "linter/time/zone.h"

namespace sml::load {

// `reason` says what of: "in_the_future" of a past act, "out_too_soon" of a post. With it goes the present by the moment's own clock.
Problem yet_to_come(std::string_view reason, base::Span at, std::string_view key, const time::WrittenMoment& moment, time::Instant now, const time::Zone& zone);

}  // namespace sml::load
