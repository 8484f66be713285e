// What --new-from compares: the files that are checked, and the earlier ones whose findings are known.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/base/result.h"
#include "linter/cli/failure.h"
#include "linter/git/repository.h"
#include "linter/rule/check.h"
#include "linter/run/run.h"

namespace sml::cli {

// Whether both of what is compared are revisions: "A..B".
bool names_checked_revision(const std::string& asked);

struct Comparison {
  std::shared_ptr<const git::TreeFiles> earlier;
  std::shared_ptr<const git::TreeFiles> checked;   // nullptr: those of the working folder
};

// REV: that revision, against the working folder. REV...: the newest revision that REV and HEAD both come from, against the working folder.
// A..B and A...B: the same of A and B, of which B is read from git too. `root` is the folder of sml.yaml.
base::Result<Comparison, Failure> comparison(const std::string& asked, const std::string& root);

// Finds, when it is asked, what a check of the earlier files finds, with the options of the other one and its moment: once, however often it and its copies are
// asked. Nothing where they had no sml.yaml yet and the others have one. All that it is given outlives it and its copies.
std::function<std::vector<run::CountedFinding>(time::Instant now)> earlier_findings(const Comparison& comparison, const base::Files& checked,
                                                                                    const run::Options& options, rule::Rules rules);

// Fails where the comparison could not read all that it wanted: objects that the copy lacks, or what one of the files checked, `sources`, was in another
// repository.
std::optional<Failure> lacking(const Comparison& comparison, const std::string& asked, const base::Sources& sources);

}  // namespace sml::cli
