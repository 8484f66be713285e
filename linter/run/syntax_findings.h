// Why a file could not be read as YAML, or not at all, as findings of the rules that own it.
#pragma once

#include "linter/base/files.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/yaml/tree.h"

namespace sml::run {

rule::Finding finding_of(const yaml::Problem& problem, rule::Rules rules);

// A file that gave no bytes; status is not ok.
rule::Finding finding_of(base::ReadStatus status, base::Span at, rule::Rules rules);

}  // namespace sml::run
