// One account that is declared twice: by two clients, as a folder that was copied has it, twice by one, or by a client and as somebody's own.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::load {

// Tells each client's first account whose network and handle are those of an account of a client before it, with how many more there are. Clients
// whose contracts name each other share accounts knowingly. Of one client each that is there already, and each that team.yaml says is a person's.
void report_declared_twice(const model::World& world, Problems& problems);

}  // namespace sml::load
