// What ends before it begins.
#pragma once

#include <string_view>

#include "linter/load/problem.h"
#include "linter/model/field.h"
#include "linter/time/moment.h"

namespace sml::load {

// Tells an end that lies before its beginning, with the night that was meant where it may be one; that end counts as one that could not be read.
// Of a wall clock and an offset none is known to be first.
void check_order(std::string_view key, const model::Field<time::WrittenMoment>& begin, model::Field<time::WrittenMoment>& end, Problems& problems);

}  // namespace sml::load
