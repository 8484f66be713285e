// What a run spent, as a table to read: its stages and the dearest of its rules.
#pragma once

#include <string>

#include "linter/model/enumeration.h"
#include "linter/run/timings.h"

namespace sml::report {

// Lines that end; columns stand under each other.
std::string timings_table(const run::Timings& timings, model::MessageLanguage language);

}  // namespace sml::report
