// The file of --baseline: read before a check, written after it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/base/result.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/run/known_finding.h"

namespace sml::cli {

// What is wrong with how the options are put together. `narrowed`: paths of the repository were given.
std::optional<Failure> wrong_baseline_options(const CheckOptions& options, bool narrowed);

// Nothing where none was asked for, or where one is to be written and there is none yet.
base::Result<std::optional<std::vector<run::CountedFinding>>, Failure> read_baseline_file(const CheckOptions& options, const std::string& folder);

// The file is replaced whole or not at all, and left alone where it would be the same.
std::optional<Failure> write_baseline_file(const CheckOptions& options, const std::string& folder, std::span<const run::CountedFinding> findings);

}  // namespace sml::cli
