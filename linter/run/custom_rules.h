// A repository's own rules, from the cards that sml.yaml's `custom_rules` names.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/span.h"
#include "linter/load/problem.h"
#include "linter/rule/check.h"
#include "linter/rule/custom_rule.h"
#include "linter/yaml/parse.h"

namespace sml::run {

// A card as it was read: a rule, or what is wrong with it, or both, where a text has a name that no text has.
struct ReadCustomRule {
  std::unique_ptr<rule::CustomRule> rule;     // nullptr where it cannot be used
  std::vector<yaml::Problem> syntax;
  load::Problems problems;
};

// The name of a card's rule: its folder and file, as the product's are, "rules/sin-gratis"; in the root it is of the family "custom".
std::string custom_rule_name(std::string_view path);

ReadCustomRule read_custom_rule(std::string_view path, base::SourceId source, std::string_view bytes);

// The product's rules and the repository's, sorted by id.
std::vector<rule::Rule> with_custom_rules(rule::Rules rules, const rule::CustomRules& custom);

}  // namespace sml::run
