// How the offers that a post promises stand when it goes out, and how what it says of their days does (for the rules of rules/offers).
//
// The order of these judgements stands here alone: every rule on offers asks Promise::standing.
#pragma once

#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Fills in the standing of each promise. Of the promises of one offer, those keep theirs that have the first in the order of Standing; the
// others are valid.
void judge_promises(PostReading& reading, const model::Client& client, const model::PlannedPost& planned);

}  // namespace sml::resolve
