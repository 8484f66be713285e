// Paths that were named to be checked, and of which no check reads anything.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/cli/failure.h"
#include "linter/run/run.h"

namespace sml::cli {

// A failure where nothing else was named, else they are told in a line beside the report.
std::optional<Failure> unchecked_path(const run::Outcome& outcome, const base::Files& files, const std::vector<std::string>& paths,
                                      model::MessageLanguage language, std::ostream& error);

}  // namespace sml::cli
