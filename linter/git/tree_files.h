// The files of one tree.
#pragma once

#include <memory>

#include "linter/git/handle.h"
#include "linter/git/repository.h"

namespace sml::git {

// Of the folder of `opened` in a tree; empty where the tree has no such folder.
std::shared_ptr<const TreeFiles> tree_files(std::shared_ptr<Repository::Opened> opened, const git_oid& tree);

}  // namespace sml::git
