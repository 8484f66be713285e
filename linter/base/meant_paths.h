// The files that a client's file may mean by a path.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/files.h"

namespace sml::base {

// As repository_path() gives them: the one in the client's folder, then the one from the root; without those that lead out of the repository. Each is
// handed on until one is taken; whether one was.
template <class Take>
bool any_meant_path(std::string_view folder, std::string_view written, Take take) {
  const auto is_taken = [&](std::string_view from) {
    const std::optional<std::string> path = repository_path(from, written);
    return path && take(*path);
  };
  return is_taken(folder) || (!folder.empty() && is_taken({}));
}

// All of them.
std::vector<std::string> meant_paths(std::string_view folder, std::string_view written);

}  // namespace sml::base
