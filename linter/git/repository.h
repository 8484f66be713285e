// A git repository, read only: revisions as trees of files that nobody has checked out.
//
// A Repository is found from a folder upwards, as git does. It holds what the library opened; the trees that it gives hold on to it, so
// either may go first. Neither runs anything: no hook, no filter, no command of the configuration. Nothing of git is loaded before the first
// is opened.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/files.h"
#include "linter/base/result.h"

namespace sml::git {

// Why git gave nothing; `what` is the library, the format, the folder, or the revision as asked for.
struct Problem {
  enum class Kind { no_library, no_repository, format, unreadable, unknown_revision, cut_off, unrelated } kind = Kind::no_repository;
  std::string what;
};

// The files of one revision, as DiskFiles would show them checked out: paths start from the folder that the repository was opened at, links are
// followed while they stay in it, and what is no file, folder or link (a submodule) is `other`. Safe to ask from several threads.
class TreeFiles : public base::Files {
 public:
  // Whether something was asked for whose bytes the repository lacks, as partial copies do.
  virtual bool lacks_objects() const = 0;

  // The paths that were asked for and lead into another repository (a submodule), of whose files nothing is known here. Sorted.
  virtual std::vector<std::string> submodules() const = 0;
};

class Repository {
 public:
  // `folder` is absolute and real (no links in it).
  static base::Result<Repository, Problem> open(const std::string& folder);

  // `revision` as git writes it: main, HEAD~2, v1.0, 3f9a0c2. A tree will do.
  base::Result<std::shared_ptr<const TreeFiles>, Problem> files(const std::string& revision) const;

  // The name of the newest revision that both come from.
  base::Result<std::string, Problem> merge_base(const std::string& one, const std::string& other) const;

  struct Opened;   // of this room

 private:
  explicit Repository(std::shared_ptr<Opened> opened) : opened_(std::move(opened)) {}
  std::shared_ptr<Opened> opened_;
};

}  // namespace sml::git
