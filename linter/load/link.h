// What can only be seen with the whole repository in view: references to what does not exist, past acts that lie in the future.
//
// Both follow the same descriptions that the decoder read by. A universe that is not known (no facts.yaml, say) judges nothing.
#pragma once

#include <vector>

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::load {

// Works out what a World's values mean together: zones, moments of posts, what is history. Files must be decoded, `now` be set.
void place_in_time(model::World& world);

// The problems of all files, in no order. Posts that are history are looked at only with `include_past`.
Problems broken_links(const model::World& world, bool include_past = false);

}  // namespace sml::load
