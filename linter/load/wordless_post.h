// Posts that would go out with nothing: no text for all accounts, and no picture.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/post.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Adds at most one problem. `node` is what the post was read from; what of it is no mapping, and texts that repeat others, are told of elsewhere.
void report_wordless(const yaml::Node& node, const model::Post& post, Problems& problems);

}  // namespace sml::load
