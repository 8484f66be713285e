// An entry of a list whose hyphen stands too far in, so that YAML takes it for a part of the line above: "- a\n   - b" is one text, "a - b".
#pragma once

#include <string_view>

#include "linter/load/problem.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Tells of the first that an item of the list holds; whether there is one.
bool report_swallowed_entry(const yaml::Node& item, std::string_view key, Problems& problems);

}  // namespace sml::load
