// What a declarative rule looks for in a post: the `match` of a card without a check.
//
// A Match is compiled once from a condition, owns what it needs and points into nothing; it may be asked by several threads.
#pragma once

#include <memory>
#include <optional>

#include "linter/load/problem.h"
#include "linter/model/custom_rule.h"
#include "linter/rule/candidate.h"

namespace sml::rule {

class Match {
 public:
  // A pattern that RE2 refuses or that is longer than 1,000 bytes, and a field that posts don't have, is a problem at its place and holds for no post.
  Match(const model::Condition& condition, load::Problems& problems);

  // The place that a post fits by: in its first text that fits, the first word, pattern, claim, field or surplus that the condition names, else the
  // post's id. A post without a text fits by its fields.
  std::optional<Evidence> find(const ContentView& view) const;

  struct Program;

 private:
  std::shared_ptr<const Program> program_;
};

// The match of a declarative rule's card; nothing for a card without one.
std::optional<Match> match_of(const Card& card);

// Reports a post that fits: the arguments are `words`, `count`, `limit` and `post`.
void report_match(const Match& match, const ContentView& view, Report& report);

}  // namespace sml::rule
