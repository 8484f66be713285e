// The posts of some clients, read, parsed, decoded, placed in time and held against what exists.
#pragma once

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/load/link.h"
#include "linter/rule/check.h"
#include "linter/run/gathered.h"
#include "linter/run/run.h"
#include "linter/run/workers.h"

namespace sml::run {

// What posts are read and held against, and by whom. All of it outlives the call.
struct PostsGround {
  const base::Files& files;
  rule::Rules rules;
  const load::Links& links;
  const Options& options;
  Workers& workers;
};

// Reads the files that Gathered::posts_of_client names, by all workers, and adds them in their order: their posts to their clients, what reading them
// has to say to the findings. The names are taken out, so that no file is read twice.
void gather_posts(const PostsGround& ground, Portion portion, Gathered& gathered, base::Sources& sources);

}  // namespace sml::run
