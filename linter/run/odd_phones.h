// Telephone numbers of the facts that nobody can call as they are written.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::run {

// Tells of two numbers in one value, and of one with too few figures where its country writes all of them out or it names its country's code. Such a number
// counts as one that could not be read: what posts say of it is not known to be wrong.
load::Problems odd_phones(model::World& world);

}  // namespace sml::run
