// A repository as the library opened it, shared by whoever reads from it.
#pragma once

#include <mutex>
#include <string>

#include "linter/git/handle.h"
#include "linter/git/repository.h"

namespace sml::git {

struct Repository::Opened {
  RepositoryHandle handle;
  std::string prefix;      // the folder's path in the repository, without a final '/'; empty at its top
  std::mutex mutex{};      // held while the library is asked
};

}  // namespace sml::git
