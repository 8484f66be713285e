#include "linter/base/path.h"

#include <limits.h>

#include <cstdlib>
#include <memory>

namespace sml::base {

std::string join_path(std::string_view folder, std::string_view name) {
  if (folder.empty()) return std::string(name);
  if (name.empty()) return std::string(folder);
  std::string path;
  path.reserve(folder.size() + 1 + name.size());
  path += folder;
  path += '/';
  path += name;
  return path;
}

std::string resolved_path(const std::string& path) {
  std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  return real ? std::string(real.get()) : std::string();
}

bool is_within(const std::string& path, const std::string& root) {
  return !root.empty() && (root == "/" || lies_in(path, root));
}

}  // namespace sml::base
