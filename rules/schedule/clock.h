// Whether a client's clock is known at all, and where it is written.
#pragma once

#include "linter/rule/check.h"

namespace sml::rules {

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
