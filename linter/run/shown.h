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

// Whether a place, with its client's id, is of the paths and clients that the options ask for.
bool is_asked_for(base::Span at, const std::string& client, const base::Sources& sources, const Options& options);

// The clients that are asked for by their ids, where they are asked for by the name that only one has.
void know_by_id(std::vector<std::string>& only_clients, const model::World& world);

// Leaves the findings that the options ask for, sorted, and unless they want all of them no more than limit_shown does; the summary counts
// them. Names of clients and rules that there are not are told.
void keep_shown(Outcome& outcome, const Options& options, rule::Rules rules);

// Leaves no more findings of one rule in one file than a report shows, and tells how many there are beyond.
void limit_shown(Outcome& outcome);

}  // namespace sml::run
