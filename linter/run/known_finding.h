// A finding as it is remembered between checks: without line numbers and messages, so that edits elsewhere leave it the finding it was.
//
// Findings of two checks are held against each other by the rule and by the words that they are about, then by where they stand: first
// in the same post of the same file, then, for what was remembered of a place that is gone, in the place that it most likely moved to.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/rule/finding.h"

namespace sml::run {

struct Gathered;

// Its order is that of files, posts and rules.
struct KnownFinding {
  std::string file;
  std::string post{};      // its id; empty where the finding is in none
  std::string moment{};    // the post's publish_at, as written
  std::string rule;
  std::string words;       // 16 hexadecimal digits over the words at its place, their first bytes alone, each run of blanks one space, and what is absent
  std::string text{};      // 16 hexadecimal digits over what the post says; empty where it says nothing

  friend auto operator<=>(const KnownFinding&, const KnownFinding&) = default;
};

// What tells the post of a finding from the others of its file: its id, else when it goes out, else what it says; empty where it is in none.
std::string post_key(const KnownFinding& finding);
std::string post_key(const model::PlannedPost& planned, const base::Sources& sources);

struct CountedFinding {
  KnownFinding finding;
  std::size_t count = 1;

  friend bool operator==(const CountedFinding&, const CountedFinding&) = default;
};

// One a finding, in their order.
std::vector<KnownFinding> known_findings(std::span<const rule::Finding> findings, const base::Sources& sources, const Gathered& gathered);

// Sorted, equal ones together; none that is counted no time.
std::vector<CountedFinding> counted(std::span<const KnownFinding> findings);
std::vector<CountedFinding> counted_together(std::vector<CountedFinding> findings);

// What a check knew of places: its files, those that were not read to their end, its posts and its clients' folders.
struct KnownPlaces {
  std::set<std::string> files{};
  std::set<std::string> unread{};
  std::set<std::pair<std::string, std::string>> posts{};   // file and post_key
  std::set<std::string> files_of_posts{};
  std::set<std::string> client_folders{};
};

// For each of `found` which of `known` it is, as an index; each of them is given away as often as it is counted. `places` are those of the
// check that found.
std::vector<std::optional<std::size_t>> recognized(std::span<const KnownFinding> found, std::span<const CountedFinding> known, const KnownPlaces& places);

}  // namespace sml::run
