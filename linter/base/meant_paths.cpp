#include "linter/base/meant_paths.h"

namespace sml::base {

std::vector<std::string> meant_paths(std::string_view folder, std::string_view written) {
  std::vector<std::string> paths;
  any_meant_path(folder, written, [&](const std::string& path) {
    paths.push_back(path);
    return false;
  });
  return paths;
}

}  // namespace sml::base
