// The command line: which command with which options, in the reader's language.
#pragma once

#include <string>
#include <vector>

#include "linter/cli/environment.h"

namespace sml::cli {

// Carries out `sml WORDS…` and gives back the exit status: 0, 1 (something was found) or 2 (the command could not be carried out).
int run_command_line(const std::vector<std::string>& words, const Environment& environment);

}  // namespace sml::cli
