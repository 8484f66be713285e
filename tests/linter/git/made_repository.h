// A git repository that a test makes: commits of files that are given as text, on the disk, by libgit2 itself.
#pragma once

#include <map>
#include <string>

namespace sml::git {

// Files by path: their bytes, or what a link leads to behind kLink, or a submodule where it is kSubmodule.
using Content = std::map<std::string, std::string>;
inline const std::string kLink = "-> ";
inline const std::string kSubmodule = "(submodule)";

class MadeRepository {
 public:
  // In an empty folder; bare: the folder is the repository itself.
  explicit MadeRepository(const std::string& folder, bool bare = false);
  ~MadeRepository();
  MadeRepository(const MadeRepository&) = delete;
  MadeRepository& operator=(const MadeRepository&) = delete;

  // Commits a whole tree on a branch, behind the newest of it and of another branch where one is named; gives its name.
  std::string commit(const std::string& branch, const Content& files, const std::string& from = "");

  void worktree(const std::string& folder);

 private:
  struct Opened;
  Opened* opened_;
};

}  // namespace sml::git
