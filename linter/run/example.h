// A card's example, run: a small repository in memory, checked at the example's now.
//
// All rules run and the card's findings are kept, so that suppressions have something to suppress. Where the example has no sml.yaml
// it gets one (version 1, America/Mexico_City); with no file under clients/ its root is the client.
#pragma once

#include <string>
#include <vector>

#include "linter/rule/card.h"
#include "linter/rule/card_examples.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::run {

struct ExampleRun {
  Outcome outcome;
  std::vector<rule::Finding> findings;  // of the card's rule; their spans are of the outcome's sources

  // What the clock of the example's place shows at its now.
  time::Civil now() const;
  int this_year() const;

  // What the fixes of the findings, unsafe ones too, make of the files for which the example has a block, in its order.
  std::vector<rule::ExampleFile> fixed(const rule::Example& example) const;

  // The contents of the example's blocks of fixed files and findings, in their order: as rule::blessed wants them.
  std::vector<std::string> blocks(const rule::Example& example) const;

  std::string lines() const;            // "file:line:column-line:column rule", a line each: as a findings block has them
};

ExampleRun run_example(const rule::Card& card, const rule::Example& example, rule::Rules rules);

}  // namespace sml::run
