// Facts that can be read, and that cannot all be true: most often a slip of who wrote them.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::run {

// Tells of an absence that never ends, of two products of one name that do not cost the same, of a day's special hours that were last year's where this year's
// lie ahead and have none, of a
// country whose currency and telephones are another's, and of a time zone on another continent than the country. All is read as it stands.
load::Problems odd_facts(const model::World& world);

}  // namespace sml::run
