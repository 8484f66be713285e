// The examples of a repository's own rules, run: `sml test`.
//
// Values only: what was tested, and the bytes that a blessed card would have.
#pragma once

#include <string>
#include <vector>

#include "linter/base/source.h"
#include "linter/rule/card_examples.h"
#include "linter/rule/check.h"
#include "linter/run/gather.h"

namespace sml::run {

struct TestedExample {
  int line = 0;              // of the card, where its first block begins
  std::string caption;       // in whatever language it has; may be empty
  std::string expected;      // as the card says it and as it was found: lines "file:line:column-line:column rule"
  std::string found;
  std::vector<std::string> unread{};   // its files that the check did not read: the example says nothing of them
  std::string bad_now{};               // what should be its moment and is none

  bool fails() const { return found != expected || !unread.empty() || !bad_now.empty(); }
};

struct TestedRule {
  std::string id{};          // empty where the card is refused
  std::string path{};
  bool refused = false;      // `sml check` tells what is wrong with the card
  std::vector<std::string> misplaced{};   // lines of the card that belong to no example, as "path:line"
  std::vector<TestedExample> examples{};
  std::string blessed{};     // the card with what was found; empty where nothing differs

  bool fails() const;
};

// By path. `gathered` is what gather_rules gave, with its sources.
std::vector<TestedRule> test_rules(const Gathered& gathered, const base::Sources& sources, rule::Rules rules);

}  // namespace sml::run
