// The files that a client's file may mean by a path.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sml::base {

// As repository_path() gives them: the one in the client's folder, then the one from the root; without those that lead out of the repository.
std::vector<std::string> meant_paths(std::string_view folder, std::string_view written);

}  // namespace sml::base
