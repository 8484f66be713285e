// Posts that would go out with nothing: no text for all accounts, and no picture.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/post.h"
#include "linter/model/world.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Adds at most one problem. `node` is what the post was read from; what of it is no mapping, and texts that repeat others, are told of elsewhere.
// One that has texts for some of its accounts alone may have one for each: report_textless tells.
void report_wordless(const yaml::Node& node, const model::Post& post, Problems& problems);

// Adds a problem where a post has texts for some of its networks or accounts, no other text and no picture, and goes out on more than those.
void report_textless(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems);

}  // namespace sml::load
