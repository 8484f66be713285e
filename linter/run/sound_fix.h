// Whether a finding's fix may be made: what a check offers, held against the file that it is in.
#pragma once

#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/rule/finding.h"

namespace sml::run {

// What a fix must be judged by.
struct FixGround {
  const base::Source& source;                       // the file of the finding
  bool shares_values = false;                       // it repeats values by name (*alias): changing one changes several posts
  const model::PlannedPost* post = nullptr;         // that the finding lies in
};

// Takes a fix away that is none: edits that change nothing, meet, leave the file or its finding's source, cut a character, write what cannot
// be seen, or take away more than what the finding is about and the commas and blanks beside it. Makes its level more cautious where more than one thing hangs
// on the bytes: it is
// only shown in a file that shares values, in a post that is history, and in what somebody has approved.
void judge_fix(rule::Finding& finding, const FixGround& ground);

}  // namespace sml::run
