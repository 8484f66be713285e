// When an offer of the facts holds.
#pragma once

#include <optional>

#include "linter/model/facts.h"
#include "linter/time/zone.h"

namespace sml::resolve {

// The first instant of an offer and its last, or where it ends with a day the next day's first, worked out in the client's zone; a missing
// bound is nothing.
struct Validity {
  std::optional<time::Instant> from;
  std::optional<time::Instant> through;
};
Validity validity(const model::Offer& offer, const time::Zone& zone);

bool has_ended(const model::Offer& offer, time::Instant moment, const time::Zone& zone);
bool has_begun(const model::Offer& offer, time::Instant moment, const time::Zone& zone);

// Whether its status took it back before a moment; a status without a date did so always.
bool is_taken_back(const model::Offer& offer, time::Instant moment, const time::Zone& zone);

// Whether it has begun, has not ended and is not taken back.
bool is_in_force(const model::Offer& offer, time::Instant moment, const time::Zone& zone);

}  // namespace sml::resolve
