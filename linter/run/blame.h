// Which fixes did harm: a check after they were made finds in earnest what the one before did not find.
#pragma once

#include <vector>

#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::run {

using Fixes = std::vector<const rule::Finding*>;   // findings, each with its fix

struct Blame {
  Fixes fixes;               // that are not to be made now; none where nothing new is wrong
  bool is_certain = false;   // each of them did harm; else it was one of those that were made, and with fewer of them will be seen which
};

// An error or a warning is new where its rule had none in that post, or in that file outside posts. A fix in the same post has done it; where there is none,
// one in the same file, or in one that the finding rests on, or of the same client, or any.
Blame blame(const Fixes& made, const Outcome& before, const Outcome& after);

}  // namespace sml::run
