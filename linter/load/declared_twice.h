// One account that two clients declare as theirs, as a folder that was copied has it.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::load {

// Tells each client's first account whose network and handle are those of an account of a client before it, with how many more there are. Clients
// whose contracts name each other share accounts knowingly.
void report_declared_twice(const model::World& world, Problems& problems);

}  // namespace sml::load
