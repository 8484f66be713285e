#include "linter/base/meant_paths.h"

#include "linter/base/files.h"

namespace sml::base {

std::vector<std::string> meant_paths(std::string_view folder, std::string_view written) {
  std::vector<std::string> paths;
  if (auto path = repository_path(folder, written)) paths.push_back(*std::move(path));
  if (folder.empty()) return paths;
  if (auto path = repository_path({}, written)) paths.push_back(*std::move(path));
  return paths;
}

}  // namespace sml::base
