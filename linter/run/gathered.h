// What was read of a repository so far: the World, and what reading its files had to say.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "linter/base/source.h"
#include "linter/load/problem.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/custom_rule.h"
#include "linter/rule/finding.h"
#include "linter/run/read_file.h"
#include "linter/run/suppression_comments.h"

namespace sml::run {

// Clients by number in the World, from `first` up to `end`.
struct Portion {
  std::size_t first = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - first; }
};

struct Gathered {
  model::World world;
  std::vector<std::vector<std::string>> posts_of_client;      // the paths of files that are not read yet, in order; by client
  std::vector<std::optional<std::size_t>> client_of_source;   // by SourceId: into World::clients; nothing: the whole repository's
  std::vector<Suppression> suppressions;
  std::set<base::SourceId> sharing;                           // files that repeat values by name (*alias)
  std::vector<rule::Finding> findings;                        // without severity and client
  rule::CustomRules custom_rules;
  std::vector<base::SourceId> refused_cards;                  // of rules of its own that are none: something is wrong with them
  std::size_t files = 0;                                      // that were read to their end
  std::vector<base::SourceId> strangers;                      // where anything may lie: files that are no posts
  std::set<base::SourceId> unread;                            // not read to their end
  std::vector<std::vector<model::PlannedPost>> rooms;         // empty; where posts stood that were let go and the next clients' will stand

  // The number that the next source will have.
  base::SourceId next_source() const { return static_cast<base::SourceId>(client_of_source.size()); }

  // Whose file a place is in; nullptr: the whole repository's.
  const model::Client* client_of(base::Span place) const {
    const std::optional<std::size_t> client = client_of_source[place.source];
    return client ? &world.clients[*client] : nullptr;
  }

  base::SourceId add(base::Source&& source, std::optional<std::size_t> client, base::Sources& sources);
  base::SourceId add(ReadFile&& file, std::optional<std::size_t> client, base::Sources& sources);
  void report(const load::Problems& problems, rule::Rules rules);
};

}  // namespace sml::run
