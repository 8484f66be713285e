// The findings of one run, from the rule that made one until they are told.
//
// It gives each finding what only the run knows: how severe it is there, whose file and which post it is in, whether its fix may be made. A
// repository is checked a portion at a time: what was found in it is held against its comments, and settled, before its posts are let go. It writes
// into the Gathered and the Outcome, which outlive it.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/gathered.h"
#include "linter/run/run.h"
#include "linter/run/settings.h"

namespace sml::run {

class Docket {
 public:
  Docket(const Options& options, const Settings& settings, Gathered& gathered, Outcome& outcome)
      : options_(options), settings_(settings), gathered_(gathered), outcome_(outcome) {}

  // Takes a finding in, where its rule speaks; `client` and `planned` where they are known to be whose it is.
  void take(rule::Finding&& finding, const model::Client* client = nullptr, const model::PlannedPost* planned = nullptr);

  // Takes out what comments silence of all that is not settled, and remembers in which posts that was.
  void suppress();

  // What comments silenced in a client's posts since comments were last judged.
  const std::vector<rule::Silenced>& silenced(const model::Client& client) { return silenced_[&client]; }

  // Judges the comments from the one with this number on, which can silence nothing more, and hands them to the outcome.
  void judge_suppressions(std::size_t first, rule::Rules rules);

  // Whether the bytes of a file are needed to tell what was found.
  bool needs(base::SourceId source) const { return needed_.contains(source); }

  std::vector<rule::Finding> settled() && { return std::move(settled_); }

 private:
  model::Severity severity_of(const rule::Card& card, const model::Client* client, base::SourceId source);
  void weigh_fix(rule::Finding& finding, const model::Client* client, const model::PlannedPost* planned) const;
  void need(const rule::Finding& finding);
  // What was found is not to be silenced any more.
  void settle();

  const Options& options_;
  const Settings& settings_;
  Gathered& gathered_;
  Outcome& outcome_;
  std::map<std::tuple<const rule::Card*, const model::Client*, base::SourceId>, model::Severity> severities_;
  std::vector<rule::Finding> findings_;
  std::vector<rule::Finding> settled_;
  std::map<const model::Client*, std::vector<rule::Silenced>> silenced_;
  std::set<base::SourceId> needed_;
};

}  // namespace sml::run
