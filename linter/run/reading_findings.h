// What the reading rooms found wrong, as findings of the rules that own it.
//
// yaml and load speak of problems in plain data, since they stand below the rules; here each becomes a finding of the card of its
// name, with the variant and the arguments that rules/README.md lists.
#pragma once

#include "linter/base/files.h"
#include "linter/load/problem.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/yaml/tree.h"

namespace sml::run {

rule::Finding finding_of(const yaml::Problem& problem, rule::Rules rules);
rule::Finding finding_of(const load::Problem& problem, rule::Rules rules, time::Civil now);

// A file that gave no bytes; status is not ok.
rule::Finding finding_of(base::ReadStatus status, base::Span at, rule::Rules rules);

}  // namespace sml::run
