// The format of the files that sml.yaml says: there is one only.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/field.h"

namespace sml::load {

// Tells of another one, and takes the only one for it.
void check_format(model::Field<int>& version, Problems& problems);

}  // namespace sml::load
