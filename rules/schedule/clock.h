// How the clock rules write offsets, and whether a client's clock is known at all.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

#include "linter/rule/check.h"

namespace sml::rules {

// "-06:00", "+05:30".
inline std::string written_offset(std::int32_t seconds) {
  const auto two_digits = [](std::int32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const std::int32_t minutes = std::abs(seconds) / 60;
  return (seconds < 0 ? "-" : "+") + two_digits(minutes / 60) + ':' + two_digits(minutes % 60);
}

// Where no file names the client's zone, no offset can be wrong.
inline bool knows_zone(const model::World& world, const model::Client& client) {
  return client.facts->business->time_zone.written || world.config->time_zone.written;
}

// Where the client's zone is written.
inline base::Span zone_span(const model::World& world, const model::Client& client) {
  const model::Field<time::Zone>& own = client.facts->business->time_zone;
  return own.written ? own.span : world.config->time_zone.span;
}

}  // namespace sml::rules
