// How many findings each rule gave, as a table to read: `sml check --statistics`.
#pragma once

#include <string>

#include "linter/model/enumeration.h"
#include "linter/run/run.h"

namespace sml::report {

// Lines that end, the rule with the most findings first, those with as many by name; empty where nothing was found.
std::string statistics_table(const run::Summary& summary, model::MessageLanguage language);

}  // namespace sml::report
