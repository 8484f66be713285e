// The parts of a path: of a file in the repository, or of a time zone, "America/Lima". Its names stand one behind the other, with "/" between them.
// And paths of the operating system, by which those of the repository are found.
//
// A view that is returned is part of what was given, and lasts as long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sml::base {

// What stands behind the last slash: all of it where there is none.
constexpr std::string_view last_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// The folder that it lies in; empty for the root.
constexpr std::string_view parent(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

// Whether a path is a folder or lies in it; everything lies in "".
constexpr bool lies_in(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder || (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

// Folder and name with a '/' between, where neither is empty.
std::string join_path(std::string_view folder, std::string_view name);

// A path without links; empty, with errno set, where it leads nowhere.
std::string resolved_path(const std::string& path);

// Both resolved.
bool is_within(const std::string& path, const std::string& root);

}  // namespace sml::base
