// Texts of a post that nobody will see: it goes out on no account that they are for.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/post.h"
#include "linter/model/world.h"

namespace sml::load {

// Adds what a post says in `thread` where none of its networks has threads, and in `text_for` for a network or an account on which it does not go out.
// Where the network of one of its accounts is not known, nothing is added.
void report_unpublished(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems);

}  // namespace sml::load
