// The calendars that a team's people keep their shifts in.
#pragma once

#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::run {

// Reads those that the World's team names into the World, and notes what is wrong with them. `excluded` are the patterns under `exclude`.
void read_calendars(const base::Files& files, const std::vector<std::string>& excluded, model::World& world, load::Problems& problems);

}  // namespace sml::run
