// Texts of a post that nobody will see: it goes out on no account that they are for.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/post.h"
#include "linter/model/world.h"

namespace sml::load {

// Adds the `thread` of a post where none of its networks has threads, and each text of its own for a network or an account that is none of its. Where
// the network of one of its accounts is not known, nothing is added.
void report_unpublished(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems);

}  // namespace sml::load
