// The files of a repository, read, parsed and decoded into a World, with everything that reading them has to say.
//
// gather() is the first half of the pass list: discover, read, parse, load, link. What it found wrong are findings already, of the
// rules whose cards have the origin "reading".
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/custom_rule.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"
#include "linter/run/suppression.h"

namespace sml::run {

struct Gathered {
  model::World world;
  std::vector<std::optional<std::size_t>> client_of_source;   // by SourceId: into World::clients; nothing: the whole repository's
  std::vector<Suppression> suppressions;
  std::set<base::SourceId> sharing;                           // files that repeat values by name (*alias)
  std::vector<rule::Finding> findings;                        // without severity and client
  rule::CustomRules custom_rules;
  std::size_t files = 0;                                      // that were read to their end
  std::set<base::SourceId> unread;                            // not read to their end
};

Gathered gather(const base::Files& files, const Options& options, rule::Rules rules, base::Sources& sources);

// sml.yaml and the cards of the repository's own rules alone.
Gathered gather_rules(const base::Files& files, rule::Rules rules, base::Sources& sources);

}  // namespace sml::run
