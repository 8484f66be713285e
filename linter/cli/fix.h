// What `sml check --fix` does beside checking.
#pragma once

#include <ostream>
#include <vector>

#include "linter/base/files.h"
#include "linter/cli/commands.h"
#include "linter/run/mend.h"

namespace sml::cli {

// A check; where fixes are asked for, of the files as they would be with them, and what would change. Writes nothing.
run::Mended check_or_mend(const CheckOptions& options, const base::Files& files, const run::Options& asked);

// Says a line for each file that keeps its old bytes, and of many for the first ones and how many more. Gives back kFailed.
int tell_unwritten(const std::vector<run::Unwritten>& unwritten, model::MessageLanguage language, std::ostream& error);

}  // namespace sml::cli
