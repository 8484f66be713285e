// Items as one text.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace sml::base {

// With `between` before each but the first; what says nothing at the beginning is left out.
template <class Items, class Project = std::identity>
std::string joined(const Items& items, std::string_view between, const Project& said = {}) {
  std::string all;
  for (const auto& item : items) all.append(all.empty() ? std::string_view() : between).append(std::invoke(said, item));
  return all;
}

}  // namespace sml::base
