// Handles with blanks on networks that take none.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::load {

// Tells of each, and marks it as unreadable: it is what the account is called, and of what it goes by nobody knows.
void report_spaced_handles(model::World& world, Problems& problems);

}  // namespace sml::load
