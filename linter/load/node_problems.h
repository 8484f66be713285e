// Complaints about a node of a file: that it is of another kind than asked for, that its value is none, that a key of it is missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/load/problem.h"
#include "linter/load/scalar.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Adds nothing where the node repeats another: of that it is told there.
void report_type(const yaml::Node& node, std::string_view key, std::string_view expected, const std::vector<std::string>& legal, Problems& problems);

void report_value(const yaml::Node& node, std::string_view key, ScalarError error, Problems& problems);

// Of a mapping that lacks what it must have, and of one that does nothing without what it lacks.
Problem missing_key(const yaml::Node& mapping, std::string_view key);
Problem void_without(const yaml::Node& mapping, std::string_view key);

}  // namespace sml::load
