// A card's example, run: a small repository in memory, checked at the example's now.
//
// All rules run and the card's findings are kept, so that suppressions have something to suppress. Where the example has no sml.yaml
// it gets one (version 1, America/Mexico_City); with no file under clients/ its root is the client.
#pragma once

#include <string>
#include <vector>

#include "linter/rule/card.h"
#include "linter/rule/card_file.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::rules {

struct ExampleRun {
  run::Outcome outcome;
  std::vector<rule::Finding> findings;  // of the card's rule; they point into the outcome

  int this_year() const;
  std::string lines() const;  // "file:line:col-line:col rule", a line each
};

ExampleRun run_example(const rule::Card& card, const rule::Example& example);

}  // namespace sml::rules
