// For whom a post has texts of their own: networks and accounts.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/post.h"
#include "linter/model/world.h"

namespace sml::load {

// Adds each name under `text_for` that is neither. What may stand there are the networks and accounts that the post goes out on, without these all of the
// client's; all accounts that there are must be known.
void report_unknown_targets(const model::Post& post, const model::Client& client, const model::ClientAccounts& accounts, Problems& problems);

}  // namespace sml::load
