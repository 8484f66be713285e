// Whom findings tell to ask: the first person of the client's side, else the business.
#pragma once

#include <string>

#include "linter/rule/check.h"

namespace sml::rules {

// Arguments: `asked` is "person" (then `person` is the name) or "business".
inline rule::Finding& with_asked(rule::Finding& finding, const model::Client& client) {
  const auto& people = *client.contract->people;
  const bool has_name = !people.empty() && people.front()->name;
  return finding.with("asked", has_name ? "person" : "business").with("person", has_name ? *people.front()->name : std::string());
}

}  // namespace sml::rules
