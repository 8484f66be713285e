// What of all that a run found its report shows, and in which order.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "linter/rule/check.h"
#include "linter/run/run.h"

namespace sml::run {

// The most findings of one rule in one file that are shown; the rest is counted.
inline constexpr std::size_t kMostShown = 100;

// What a run was asked for. The options outlive it.
struct Asked {
  const Options& options;
  std::vector<std::string> clients;   // Options::only_clients, by its id where only one has the name

  bool is_all() const { return clients.empty() && options.paths.empty(); }
};

Asked asked(const Options& options, const model::World& world);

// Whether a place, with its client's id, is of the paths and clients that were asked for.
bool is_asked_for(base::Span at, const std::string& client, const base::Sources& sources, const Asked& asked);

// Whether something of a client was asked for.
bool is_asked_for(const model::Client& client, const Asked& asked);

// Leaves the findings that were asked for, sorted, and unless all of them are wanted no more than limit_shown does; the summary counts
// them, and rules that are silent are those of clients that were asked for. Names of clients and rules that there are not are told.
void keep_shown(Outcome& outcome, const Asked& asked, rule::Rules rules);

// Leaves no more findings of one rule in one file than a report shows, and tells how many there are beyond.
void limit_shown(Outcome& outcome);

}  // namespace sml::run
