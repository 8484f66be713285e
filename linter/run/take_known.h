// The pass that takes out of a run's findings those that are known: from a baseline, or from another tree.
#pragma once

#include <vector>

#include "linter/rule/finding.h"
#include "linter/run/gather.h"
#include "linter/run/run.h"
#include "linter/run/shown.h"
#include "linter/run/timings.h"

namespace sml::run {

// Leaves the findings that are new. The outcome gets its summary's counts of the others, of those that were asked for, and what is to be
// remembered. The lap is given to the stage that finishes, but for what the earlier check takes, which notes that itself. What is wrong with a file that was
// not read to its end is never known, since nobody knows the rest of it.
void take_known(std::vector<rule::Finding>& findings, Outcome& outcome, const Asked& asked, const Gathered& gathered, Lap& lap);

}  // namespace sml::run
