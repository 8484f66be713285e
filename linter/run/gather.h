// The files of a repository but those of posts, read, parsed and decoded into a World, with everything that reading them has to say.
//
// gather() is the first half of the pass list: discover, read, parse, load. What it found wrong are findings already, of the rules whose cards have
// the origin "reading". gather_posts.h reads the posts, a client's at a time.
#pragma once

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/rule/check.h"
#include "linter/run/gathered.h"
#include "linter/run/run.h"
#include "linter/run/workers.h"

namespace sml::run {

Gathered gather(const base::Files& files, const Options& options, Workers& workers, rule::Rules rules, base::Sources& sources);

// What sml.yaml says, and nothing more; the defaults where there is none.
model::Config gather_config(const base::Files& files);

// sml.yaml and the cards of the repository's own rules alone.
Gathered gather_rules(const base::Files& files, rule::Rules rules, base::Sources& sources);

}  // namespace sml::run
