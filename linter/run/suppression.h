// What comments silence: applied to findings, and checked themselves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"
#include "linter/run/settings.h"
#include "linter/run/suppression_comments.h"
#include "linter/time/civil.h"

namespace sml::run {

using RuleInFile = std::pair<base::SourceId, std::string_view>;

// Takes out the findings that a suppression covers and marks those as used. `today` is the day at the world's zone. What keeps one of the `unread`
// files from being read to its end is not silenced: what stands behind it was not checked.
// Returns what was taken out, each with the suppression that begins nearest before it.
std::vector<SuppressedFinding> suppress(std::vector<rule::Finding>& findings, std::vector<Suppression>& suppressions,
                                        const std::set<base::SourceId>& unread, time::Date today);

// Which places suppressions cover, which outlive it, for who asks before anything is found.
class Silences {
 public:
  Silences(std::span<const Suppression> suppressions, time::Date today);

  bool cover(std::string_view rule, base::Span at) const;

 private:
  struct Stretch {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  static void join(std::vector<Stretch>& stretches);

  std::map<RuleInFile, std::vector<Stretch>> stretches_;   // apart from each other, in order
};

// What suppressions are judged by; all of it outlives the judging.
struct Court {
  const model::World& world;
  const Settings& settings;
  rule::Rules rules;
  const std::vector<std::optional<std::size_t>>& client_of_source;   // as Gathered has it
  const base::Sources& sources;
  time::Date today;
  bool include_past = false;
};

// What is wrong with suppressions: no such rule or day, no reason, of no use, be it that a rule does not know enough of the client to find anything. Of use
// is not asked where a rule is off, where no post is checked, and in files that were not read to their end.
// Each rule that a suppression names learns what use it is of.
std::vector<rule::Finding> judge(std::span<Suppression> suppressions, const Court& court);

}  // namespace sml::run
