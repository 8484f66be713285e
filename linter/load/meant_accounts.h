// The accounts of a client that somebody meant who wrote where a post goes out without brackets: "Instagram y Facebook".
#pragma once

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::load {

// Has the complaints about a file of posts name the client's accounts: those of a network of which it has one, and those with that handle. Where a post says
// none, one of the client's is the sample.
void name_own_accounts(const model::Client& client, Problems& problems);

}  // namespace sml::load
