// How the offers that a post promises stand when it goes out, and how what it says of their days does (rules.md, "offers").
//
// The order of these judgements stands here alone: every rule on offers asks Promise::standing.
#pragma once

#include <string_view>

#include "linter/claims/claim.h"
#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Fills in the standing of each promise. Of the promises of one offer, those keep theirs that have the first in the order of Standing; the
// others are valid.
void judge_promises(PostReading& reading, const model::Client& client, const model::PlannedPost& planned);

// How a day or period that is stated lies to an offer's validity, cut at the publication. A month or a week that is not called whole may begin
// late.
enum class PeriodFault { none, starts_early, ends_late };
PeriodFault period_fault(const claims::TimeClaim& stated, std::string_view words, const model::Offer& offer, const model::Client& client,
                         const model::PlannedPost& planned);

}  // namespace sml::resolve
