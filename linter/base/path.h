// The parts of a path: of a file in the repository, or of a time zone, "America/Lima". Its names stand one behind the other, with "/" between them.
//
// What is returned is part of what was given, and lasts as long.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::base {

// What stands behind the last slash: all of it where there is none.
constexpr std::string_view last_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// The folder that it lies in; empty for the root.
constexpr std::string_view parent(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

}  // namespace sml::base
