// A list of texts as a message names them: the first of them, and how many there are.
//
// A plain value. Many findings may each name a list of thousands, so none keeps more of it than is said.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace sml::model {

struct TextList {
  static constexpr std::size_t kMostNamed = 12;

  std::vector<std::string> named;   // at most kMostNamed
  std::size_t count = 0;

  TextList() = default;
  TextList(std::span<const std::string> all)
      : named(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kMostNamed))), count(all.size()) {}
  TextList(const std::vector<std::string>& all) : TextList(std::span(all)) {}
  TextList(std::initializer_list<std::string> all) : TextList(std::span(all.begin(), all.size())) {}
};

}  // namespace sml::model
