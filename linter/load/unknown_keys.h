// Keys of a mapping that its type does not have.
#pragma once

#include <string>
#include <vector>

#include "linter/load/problem.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Tells of each, with the one that was probably meant; or of the only one, where the keys that are `legal` stand below it.
void report_unknown_keys(const yaml::Node& mapping, const std::vector<std::string>& legal, Problems& problems);

// Whether all stands below one key that is none, with keys of its own that are some: "post", above a whole one.
bool is_wrapped(const yaml::Node& mapping, const std::vector<std::string>& legal);

// Whether a post says the hour by a key of its own: then a day in `publish_at` is not all that was written.
bool says_hour_apart(const yaml::Node& post);

}  // namespace sml::load
