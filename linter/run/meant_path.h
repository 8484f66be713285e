// Paths of sml.yaml that lead to nothing, and what was meant by them.
#pragma once

#include <optional>
#include <string>

#include "linter/base/files.h"
#include "linter/load/problem.h"
#include "linter/model/config.h"

namespace sml::run {

// The file of the root that is meant where `team` names one that is not there.
std::optional<std::string> meant_team(const base::Files& files, const std::string& named);

// The patterns under `overrides` and under `exclude` of which what stands before their first wildcard is not there, but something that is called
// much like it: what is not there yet may well be named.
struct IdlePatterns {
  load::Problems overrides;
  load::Problems exclude;
};
IdlePatterns idle_patterns(const base::Files& files, const model::Config& config);

}  // namespace sml::run
