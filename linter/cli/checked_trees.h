// The files that sml check reads: a folder's, with a text that an editor handed over, or those of a revision.
#pragma once

#include <istream>
#include <memory>
#include <optional>

#include "linter/base/changed_files.h"
#include "linter/base/files.h"
#include "linter/base/result.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/new_from.h"
#include "linter/cli/repository.h"

namespace sml::cli {

// The files that are checked, and those of the comparison that was asked for.
struct CheckedTrees {
  std::optional<Comparison> comparison;
  std::unique_ptr<base::DiskFiles> folder;
  std::unique_ptr<base::ChangedFiles> edited;   // the folder's, where a text of one was handed over

  const base::Files& checked() const {
    if (comparison && comparison->checked) return *comparison->checked;
    return edited ? static_cast<const base::Files&>(*edited) : *folder;
  }
};

// `in` is read where an option says that a file's text stands there.
base::Result<CheckedTrees, Failure> checked_trees(const CheckOptions& options, const Repository& repository, std::istream& in);

}  // namespace sml::cli
