// What the reading room found wrong with a file that is YAML, as findings of the rules that own it.
//
// load speaks of problems in plain data, since it stands below the rules; here each becomes a finding of the card of its name, with the variant and the
// arguments that rules/README.md lists.
#pragma once

#include "linter/load/problem.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"

namespace sml::run {

rule::Finding finding_of(const load::Problem& problem, rule::Rules rules, time::Civil now);

}  // namespace sml::run
