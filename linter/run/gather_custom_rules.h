// The repository's own rules, read before anything is checked.
#pragma once

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/load/problem.h"
#include "linter/rule/check.h"
#include "linter/run/gathered.h"

namespace sml::run {

// Reads the cards that `custom_rules` of the gathered sml.yaml names. What is wrong with them becomes a finding of `gathered`, or one of `problems`.
void gather_custom_rules(const base::Files& files, rule::Rules rules, base::Sources& sources, Gathered& gathered, load::Problems& problems);

}  // namespace sml::run
